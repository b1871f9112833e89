import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FoundDate, findDates } from '@/annotate/dates/find-dates'
import { atOnce } from '@/annotate/pace'
import { read } from '@/annotate/reading/reading'
import { parseEdtf } from '@/edition/edtf'
import { bracketed, unbracketed } from '../../support/brackets'
import { publishedEdition } from '../../support/published-edition'

/** A Thursday. */
const TODAY = '2024-04-04'

function firstIn(text: string, today: string | null = TODAY): FoundDate | undefined {
  return atOnce(findDates(atOnce(read(text)), today))[0]
}

describe('dates in a text', () => {
  it.each([
    ['They met on [April 1, 2024].', '2024-04-01'],
    ['They met on [Monday, 1 April 2024].', '2024-04-01'],
    ['They met on [Monday].', '2024-04-01'],
    ['They will meet on [Monday].', '2024-04-08'],
    ['They met [last Thursday].', '2024-03-28'],
    ['They met in [October].', '2023-10'],
    ['They will meet in [October].', '2024-10'],
    ['He said that a trial of it would begin in [May].', '2024-05'],
    ['It was announced in [the spring of 2023].', '2023-SP'],
    ['She resigned [yesterday].', '2024-04-03'],
    ['She resigned [last week].', '2024-W13'],
    ['She resigned [two years ago].', '2022'],
    ['She resigned [three weeks ago].', '2024-W11'],
    ['Sales fell in [the third quarter].', '2023-Q3'],
    ['Sales fell in [the first quarter of 2022].', '2022-Q1'],
    ['Sales fell in [fiscal 2023].', '2023'],
    ['It began in [the early 1990s].', '199'],
    ["It began in [the '60s].", '196'],
    ['It began in [the 19th century].', '18'],
    ['It began [early last year].', '2023'],
    ['It began at [10:30 a.m.] in a hall.', '2024-04-04T10:30'],
    ['It began [Tuesday evening].', '2024-04-02TEV'],
    ['Polls closed at [22:30], with many in line.', '2024-04-04T22:30'],
    ['It was off to a bright start on [Monday].', '2024-04-01'],
    ['They have [recently] met.', 'PAST_REF'],
    ['They [now] meet.', 'PRESENT_REF'],
    ['The talks took [about two years].', 'P2Y'],
    ['It lasted [the past five years].', 'P5Y'],
    ['It takes [half an hour].', 'PT30M'],
    ['The [48-year-old] man won.', 'P48Y'],
    ['The paper appears [daily].', 'P1D'],
  ])('are found and resolved: %s is %s', (marked, value) => {
    const { text, range } = unbracketed(marked)
    const date = firstIn(text)
    expect(date && bracketed(text, date)).toBe(bracketed(text, range))
    expect(date?.value).toBe(value)
  })

  it('are near to a date in full where nobody knows the day of publication, and to no mere year', () => {
    const lastOf = (text: string) => atOnce(findDates(atOnce(read(text)), null)).at(-1)?.value
    expect(lastOf('They met on 12 March 2008. In May they met again.')).toBe('2008-05')
    expect(lastOf('It was like the crisis of 2008. In May they met again.')).toBeNull()
    expect(lastOf('It was like the crisis of 2008. On Monday they met again.')).toBeNull()
  })

  it.each([
    'She may march on Washington.',
    'They paid $1990 for 2000 cups.',
    'He will fall if he springs.',
    'The second man sat down.',
    'Sat, sun and mon are no names.',
    'It is 3/4 of the whole.',
    'She told LA Weekly and Ann Christmas about the Winter Games.',
    'A drink costs US$ 8.00, with ice.',
  ])('are not found where there are none: %s', (text) => {
    expect(atOnce(findDates(atOnce(read(text)), TODAY))).toEqual([])
  })

  it.each([
    ['in the 1990s', '199X'],
    ['in the summer of 2023', '2023-22'],
    ['in the first quarter of 2022', '2022-01/2022-03'],
    ['last week', '2024-03-25/2024-03-31'],
    ['around 1870', '1870~'],
    ['at noon', '2024-04-04T12:00:00'],
    ['for two years', null],
    ['now', null],
  ])('have an EDTF where that can say it: %s is %s', (words, edtf) => {
    expect(firstIn(`It was ${words}.`)?.edtf).toBe(edtf)
  })

  it('count on from the date before where the words do', () => {
    const text =
      'On May 3, 2020 it rained. The next day it stopped. Two years later it rained again.'
    expect(atOnce(findDates(atOnce(read(text)), TODAY)).map(({ value }) => value)).toEqual([
      '2020-05-03',
      '2020-05-04',
      '2022',
    ])
  })

  it('of a tale of another time follow its years', () => {
    const text =
      'War broke out in 1914. In 1915 Italy joined. By 1916 all fought. In June they met.'
    expect(atOnce(findDates(atOnce(read(text)), TODAY)).at(-1)?.value).toBe('1916-06')
  })

  it('have no value that nobody knows', () => {
    const date = firstIn('They met on Monday.', null)
    expect(date).toMatchObject({ value: null, edtf: null, confidence: 0.3 })
  })

  it('say the rule, why, and how sure it is', () => {
    expect(firstIn('They will meet on Monday.')).toMatchObject({
      rule: 'weekday',
      reason: 'The weekday that is near to the day of publication. “will” looks ahead.',
      confidence: 0.85,
    })
  })

  it('of the first edition are those it states', () => {
    const { text } = publishedEdition().article
    const found = atOnce(findDates(atOnce(read(text)), '2024-04-04'))
    const valueAt = (words: string) =>
      found.find(({ start, end }) => text.slice(start, end) === words)?.value
    expect(valueAt('October')).toBe('2023-10')
    expect(valueAt('February')).toBe('2024-02')
  })

  it('stay as they are when a paragraph follows, and are the same each time', () => {
    const text = 'They met in October 1914. In May they parted, two years later.'
    const longer = `${text}\n\nIn 1990, 1991 and 1992 they met again.`
    const dates = atOnce(findDates(atOnce(read(text)), TODAY))
    expect(atOnce(findDates(atOnce(read(longer)), TODAY)).slice(0, dates.length)).toEqual(dates)
    expect(atOnce(findDates(atOnce(read(text)), TODAY))).toEqual(dates)
  })

  it('stay as they are whatever paragraph follows', () => {
    const words = fc.constantFrom(
      ...['in May', 'on Monday', 'in 1914', 'two years later', 'that day', 'last week', 'now'],
      ...['will', 'met', 'in the 1990s', 'they', 'May 5, 2020', '.', ',', 'of', 'the summer'],
    )
    const texts = fc.array(words, { minLength: 1, maxLength: 30 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(texts, texts, (text, next) => {
        const dates = atOnce(findDates(atOnce(read(`It was ${text}.`)), TODAY))
        const longer = atOnce(findDates(atOnce(read(`It was ${text}.\n\nThen ${next}.`)), TODAY))
        expect(longer.slice(0, dates.length)).toEqual(dates)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    'a ',
    'the last ',
    '"',
    'May ',
    '1 ',
    '1-',
    '1:',
    'a-',
    '12/',
    '\0',
    '\n',
    'YEAR ',
    'last-',
    '1,',
  ])('take time that grows with a text of %j', (unit) => {
    const reading = atOnce(read(unit.repeat(50_000 / unit.length)))
    const before = process.cpuUsage().user
    const dates = atOnce(findDates(reading, TODAY))
    expect(process.cpuUsage().user - before).toBeLessThan(2_000_000)
    for (const { edtf } of dates.slice(0, 100)) if (edtf) expect(parseEdtf(edtf)).not.toBeNull()
  })
})
