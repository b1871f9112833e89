import { describe, expect, it } from 'vitest'
import { formatProblem } from '@/edition/edition-problem'
import { parseEdition } from '@/edition/parse-edition'
import { type Break, told } from '../support/edition-problems'
import { brokenEdition, smallEdition } from '../support/small-edition'

it('accepts the small edition as it is', () => {
  expect(parseEdition(smallEdition)).toEqual({ ok: true, value: smallEdition })
})

it.each(['en', 'en-GB', 'zh-Hant-TW', 'de-CH-1996'])('takes %s for a language', (tag) => {
  expect(parseEdition(brokenEdition('article.language', tag)).ok).toBe(true)
})

describe('the shape', () => {
  it.each<Break>([
    { at: 'checked', to: undefined, reason: 'is missing' },
    { at: 'mentions[5].start', to: undefined, reason: 'is missing' },
    { at: 'colour', to: 'red', reason: 'is not part of the format' },
    { at: 'mentions[1].colour', to: 'red', reason: 'is not part of the format' },
    { at: 'article.headline', to: 7, reason: 'expected text, found 7' },
    { at: 'article.headline', to: '', reason: 'expected some words on one line, found ""' },
    {
      at: 'article.headline',
      to: 'One\nTwo',
      reason: 'expected some words on one line, found "One\nTwo"',
    },
    { at: 'article.provenance', to: '\u200B ', reason: 'expected some words, found "\u200B "' },
    { at: 'version', to: '1', reason: 'expected a number, found "1"' },
    { at: 'version', to: 1.5, reason: 'expected a whole number, found 1.5' },
    { at: 'version', to: 0, reason: 'expected at least 1, found 0' },
    ...['en_US', 'English (UK)', '', 'e'].map((tag) => ({
      at: 'article.language',
      to: tag,
      reason: `expected a BCP 47 language tag such as en or en-GB, found "${tag}"`,
    })),
    { at: 'mentions', to: {}, reason: 'expected a list, found an object' },
    { at: 'mentions', to: null, reason: 'expected a list, found null' },
    { at: 'mentions[0]', to: 'x', reason: 'expected an object, found "x"' },
    {
      at: 'mentions[0].entities',
      to: [],
      reason: 'expected at least 1, found an empty list',
    },
    {
      at: 'mentions[3].basis.confidence',
      to: 1.2,
      reason: 'expected at most 1, found 1.2',
    },
    {
      at: 'mentions[0].form',
      to: 'nickname',
      reason: 'expected "name" or "role" or "pronoun" or "description", found "nickname"',
    },
    {
      at: 'entities[0].kind',
      to: 'dragon',
      reason:
        'expected "person" or "organisation" or "place" or "document" or "topic" or "event", found "dragon"',
    },
    { at: 'entities[4].isArticle', to: 'yes', reason: 'expected true or false, found "yes"' },
    {
      at: 'dates[0].id',
      to: 'Heute!',
      reason: 'expected small letters, digits and single hyphens, found "Heute!"',
    },
    { at: 'dates[0].edtf', to: '21', reason: 'expected at least 4 characters, found "21"' },
    { at: 'checked', to: 'today', reason: 'expected a day such as 2024-04-01, found "today"' },
    {
      at: 'sources[0].url',
      to: 'javascript:alert(1)',
      reason:
        'expected an address that begins with https:// or http://, found "javascript:alert(1)"',
    },
    {
      at: 'id',
      to: `a${'-a'.repeat(100)}`,
      reason: `expected at most 128 characters, found "a${'-a'.repeat(29)}-…"`,
    },
  ])('$at = $to: $reason', ({ at, to, path = at, reason }) => {
    expect(told(brokenEdition(at, to))).toEqual([{ path, reason }])
  })

  it.each([null, 7, 'edition', [], undefined])('does not take %j for an edition', (value) => {
    expect(told(value).length).toBeGreaterThan(0)
  })

  it('names the whole where the whole is wrong', () => {
    expect(told(null)).toEqual([{ path: 'edition', reason: 'expected an object, found null' }])
  })

  it('says nothing of the content while the shape is wrong', () => {
    expect(told({ ...smallEdition, version: 0, checked: '2021-02-30' })).toEqual([
      { path: 'version', reason: 'expected at least 1, found 0' },
    ])
  })
})

describe('hostile input', () => {
  const deep: unknown = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000))

  it.each(['id', 'mentions', 'mentions[0]', 'mentions[0].start', 'entities[0].kind', 'deep'])(
    'survives 200,000 nested lists as %s',
    (path) => {
      const problems = told(brokenEdition(path, deep))
      expect(problems.map(formatProblem)).not.toEqual([])
    },
  )

  it('survives 200,000 nested lists as the whole', () => {
    expect(told(deep).length).toBeGreaterThan(0)
  })

  it('is not led astray by keys of every object', () => {
    const json = JSON.stringify(smallEdition).replace('{', '{"__proto__":{"id":"x"},')
    const problems = told(JSON.parse(json))
    expect(problems).toEqual([{ path: '__proto__', reason: 'is not part of the format' }])
  })

  it('reports every one of 50,000 wrong mentions', () => {
    const mention = { ...smallEdition.mentions[0], entities: ['nobody'], words: 'wrong' }
    const problems = told(brokenEdition('mentions', Array(50_000).fill(mention)))
    expect(problems.length).toBeGreaterThan(50_000)
  })
})

describe('formatProblem', () => {
  it('keeps to one line', () => {
    expect(formatProblem({ path: 'voices', reason: 'no voice has "a\n\nb"' })).toBe(
      'voices: no voice has "a b"',
    )
  })
})
