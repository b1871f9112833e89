import { describe, expect, it } from 'vitest'
import { findOrNear } from '@/text/passage/find-or-near'
import { findPassage } from '@/text/passage/find-passage'

describe('words with nothing around them', () => {
  it.each(['bridge stone', 'the two mills'])(
    'are found where they are two, such as %j',
    (exact) => {
      const text = `They spoke of ${exact} all day.`
      const start = text.indexOf(exact)
      expect(findPassage(text, { exact })).toEqual({
        grade: 'exact',
        range: { start, end: start + exact.length },
      })
    },
  )

  it.each(['the bridges', 'understanding'])(
    'are doubtful if they are as few as %j, and not looked for where they stand twice',
    (exact) => {
      const text = `They spoke of ${exact} all day.`
      const range = { start: 14, end: 14 + exact.length }
      expect(findPassage(text, { exact })).toEqual({ grade: 'doubtful', range })
      expect(findPassage(`${text} ${text}`, { exact })).toBeNull()
    },
  )

  it('are found where they say they are, if they are as long as "understanding"', () => {
    const exact = 'understanding'
    const text = `They spoke of ${exact} all day.`
    expect(findPassage(text, { exact, start: 14 })?.grade).toBe('exact')
    const shorter = text.replace(exact, 'partnership')
    expect(findPassage(shorter, { exact: 'partnership', start: 14 })).toBeNull()
  })

  it('are given in twenty places at most', () => {
    const found = findPassage('So the two mills stood. '.repeat(60), { exact: 'the two mills' })
    expect(found?.grade === 'ambiguous' && found.ranges).toHaveLength(20)
  })
})

describe('what stood around words', () => {
  const NEAR = 'some sixty units of a text, the last of which are always here: '
  const passage = { exact: 'memo', prefix: `${'and those before them count for nothing, '}${NEAR}` }

  it('counts for 64 units, whatever is beyond them', () => {
    const text = `Other words stood there: ${NEAR}memo.`
    const start = text.indexOf('memo')
    expect(findPassage(text, passage)).toEqual({ grade: 'exact', range: { start, end: start + 4 } })
  })

  it('counts for all of them', () => {
    const text = `So ${NEAR}memo. Then ${NEAR.replace('some sixty', 'but forty')}memo.`
    const start = text.indexOf('memo')
    expect(findPassage(text, passage)).toEqual({ grade: 'exact', range: { start, end: start + 4 } })
  })
})

it('counts twenty places at most of words that are gone from where they were', () => {
  const passage = { exact: 'mill', prefix: 'they would never sell the ', suffix: ' by the lake' }
  expect(findOrNear('One mill stood. '.repeat(40), passage)).toMatchObject({
    found: null,
    places: 20,
  })
  expect(findOrNear('One mill stood. '.repeat(15), passage)).toMatchObject({
    found: null,
    places: 15,
  })
})

describe('words that were cut out, and a look-alike of which is left', () => {
  const LOOK_ALIKE = 'So they say: the floods had washed off the first pillars in spring.'

  it('are gone where what stood around them stands together', () => {
    const passage = {
      exact: 'had washed away the first pillars',
      prefix: 'the floods ',
      suffix: ' in spring',
    }
    expect(findPassage(LOOK_ALIKE, passage)?.grade).toBe('similar')
    expect(findPassage(`${LOOK_ALIKE} Of the floods in spring, more.`, passage)).toBeNull()
  })

  it('are found where so little stands together that it may by chance', () => {
    const passage = {
      exact: 'had washed away the first pillars',
      prefix: 'the floods ',
      suffix: ' in May',
    }
    const text = `${LOOK_ALIKE.replace('spring', 'May')} Of the floods in May, more.`
    expect(findPassage(text, passage)?.grade).toBe('similar')
  })
})

const BEFORE = 'It begins here, at the wall. '
const AFTER = ' So it ends, as it has to.'

describe('a long passage by its two ends', () => {
  const long = stones(100, 40)
  const passage = { ...placed(long), head: long.slice(0, 160), tail: long.slice(-160) }

  it.each([
    [
      'half as much again was put in between',
      long.slice(0, 400) + stones(900, 20) + long.slice(400),
    ],
    [
      'more than its length was put in between',
      long.slice(0, 400) + stones(900, 48) + long.slice(400),
    ],
    ['more than half of it was cut out', long.slice(0, 369) + long.slice(-369)],
  ])('is found whole where %s', (_name, now) => {
    const found = findPassage(BEFORE + now + AFTER, passage)
    expect(found).toMatchObject({ grade: 'similar', now })
  })

  it.each([
    [
      'nearly twice its length was put in between',
      long.slice(0, 400) + stones(900, 72) + long.slice(400),
    ],
    ['nearly two thirds of it were cut out', long.slice(0, 295) + long.slice(-295)],
  ])('is two ends where %s', (_name, now) => {
    const found = findPassage(BEFORE + now + AFTER, passage)
    expect(found?.grade).toBe('ambiguous')
  })

  it('is found whole where half of an end was cut off', () => {
    const now = long.slice(82)
    const found = findPassage(`${BEFORE}Well well. ${now}${AFTER}`, passage)
    expect(found).toMatchObject({ grade: 'similar', now })
  })

  it('is found by one end that lacks a few letters, the other one being gone', () => {
    const found = findPassage(BEFORE + long.slice(15, 700), passage)
    expect(found?.grade).toBe('similar')
  })

  it('is gone where one end lacks some words, the other one being gone', () => {
    expect(findPassage(BEFORE + long.slice(30, 700), passage)).toBeNull()
  })
})

describe('a passage that has lost both of its ends', () => {
  it.each([
    [1700, 130],
    [1900, 150],
  ])('is found if it was of %i units', (units, words) => {
    const exact = longWords(words).slice(0, units)
    const now = exact.split(' ').slice(25, -25).join(' ')
    const found = findPassage(`${BEFORE}Not so. ${now}${AFTER}`, { exact, ...placed(exact) })
    expect(found).toMatchObject({ grade: 'similar' })
  })

  it.each([
    [2200, 180],
    [2400, 200],
  ])('is gone if it was of %i units', (units, words) => {
    const exact = longWords(words).slice(0, units)
    const now = exact.split(' ').slice(25, -25).join(' ')
    const found = findPassage(`${BEFORE}Not so. ${now}${AFTER}`, { exact, ...placed(exact) })
    expect(found).toBeNull()
  })
})

/** What a passage says of where it stood, between the two sentences. */
function placed(exact: string) {
  const start = BEFORE.length
  const { length } = exact
  return { length, prefix: BEFORE, suffix: AFTER, start, end: start + length }
}

/** So many sentences that are alike but for their numbers. */
function stones(from: number, count: number): string {
  return Array.from(
    { length: count },
    (_, n) => `Stone ${from + n} came from quarry ${(from + n) * 13} by rail.`,
  ).join(' ')
}

/** So many different words of some fourteen letters. */
function longWords(count: number): string {
  return Array.from({ length: count }, (_, n) => `abcdefghij${(n * 7919).toString(36)}`).join(' ')
}
