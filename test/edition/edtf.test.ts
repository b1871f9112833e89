import edtf, { parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, type EdtfDate, isDay, parseEdtf } from '@/edition/edtf'

describe('parseEdtf', () => {
  it.each([
    ['2024-04-01', '2024-04-01', '2024-04-01', 'day'],
    ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
    ['2000-02-29', '2000-02-29', '2000-02-29', 'day'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    ['0000', '0000-01-01', '0000-12-31', 'year'],
    ['202X', '2020-01-01', '2029-12-31', 'decade'],
    ['20XX', '2000-01-01', '2099-12-31', 'century'],
    ['2024-XX', '2024-01-01', '2024-12-31', 'year'],
    ['2024-XX-XX', '2024-01-01', '2024-12-31', 'year'],
    ['2024-10-XX', '2024-10-01', '2024-10-31', 'month'],
    ['2024-21', '2024-03-01', '2024-05-31', 'season'],
    ['2024-22', '2024-06-01', '2024-08-31', 'season'],
    ['2024-23', '2024-09-01', '2024-11-30', 'season'],
    ['2023-24', '2023-12-01', '2024-02-29', 'season'],
    ['2024-24', '2024-12-01', '2025-02-28', 'season'],
    ['2024-04-01T23:59:59Z', '2024-04-01', '2024-04-01', 'day'],
    ['2024-04-01T00:00:00', '2024-04-01', '2024-04-01', 'day'],
    ['2024-04-01T10:00:00+05:30', '2024-04-01', '2024-04-01', 'day'],
    ['2024-04-01T10:00:00-04', '2024-04-01', '2024-04-01', 'day'],
  ])('reads %s as %s to %s, to the %s', (value, first, last, precision) => {
    expect(parseEdtf(value)).toEqual({
      first,
      last,
      precision,
      approximate: false,
      uncertain: false,
      isInterval: false,
    })
  })

  it.each([
    ['2024-12~', true, false],
    ['2024?', false, true],
    ['2024-12-01%', true, true],
    ['2023~/2024', true, false],
    ['2023/2024-05?', false, true],
    ['2023~/2024?', true, true],
    ['2023/2024', false, false],
  ])('%s: approximate %s, uncertain %s', (value, approximate, uncertain) => {
    expect(parseEdtf(value)).toMatchObject({ approximate, uncertain })
  })

  it.each([
    ['2024-02-07/2024-02-08', '2024-02-07', '2024-02-08', 'day'],
    ['2024-02-07/2024-02-07', '2024-02-07', '2024-02-07', 'day'],
    ['2023-11/2024-02', '2023-11-01', '2024-02-29', 'month'],
    ['2023/2024-02-03', '2023-01-01', '2024-02-03', 'year'],
    ['2024-04-04/..', '2024-04-04', null, 'day'],
    ['2024-02/', '2024-02-01', null, 'month'],
    ['../2024-04-04', null, '2024-04-04', 'day'],
    ['/2024', null, '2024-12-31', 'year'],
    ['2024-04-01T10:00:00+14:00/2024-04-01T12:00:00+14:00', '2024-04-01', '2024-04-01', 'day'],
  ])('reads the interval %s as %s to %s, to the %s', (value, first, last, precision) => {
    expect(parseEdtf(value)).toMatchObject({ first, last, precision, isInterval: true })
  })

  it.each([
    ['a day the month has not', '2024-02-30'],
    ['29 February of a common year', '2023-02-29'],
    ['29 February of 1900', '1900-02-29'],
    ['day 0', '2024-04-00'],
    ['month 0', '2024-00'],
    ['month 13', '2024-13'],
    ['division 25', '2024-25'],
    ['the old draft’s u', '199u'],
    ['the old draft’s unknown', '2024/unknown'],
    ['the old draft’s open', '2024/open'],
    ['the old draft’s y', 'y12024'],
    ['a year of five digits', 'Y12024'],
    ['a year before 0', '-0044'],
    ['no digit known', 'XXXX'],
    ['a day of an unknown month', '2024-XX-05'],
    ['half a month known', '2024-1X'],
    ['a qualified decade (level 2)', '202X~'],
    ['a qualified season (level 2)', '2024-21~'],
    ['a qualified month inside (level 2)', '2024-04~-01'],
    ['a set (level 2)', '[2023, 2024]'],
    ['an interval of seasons (level 2)', '2024-21/2024-22'],
    ['an unspecified end (level 2)', '2024-10-XX/2024-11'],
    ['an interval backwards', '2024-05/2024-01'],
    ['an interval of nothing', '/'],
    ['an interval of all time', '../..'],
    ['three ends', '2023/2024/2025'],
    ['a time alone', 'T10:00:00'],
    ['a time of a month', '2024-04T10:00:00'],
    ['hour 24', '2024-04-01T24:00:00'],
    ['minute 60', '2024-04-01T10:60:00'],
    ['a qualified time', '2024-04-01T10:00:00Z~'],
    ['a day in one piece', '20240401'],
    ['a short month', '2024-4-1'],
    ['white space', ' 2024'],
    ['a line break', '2024\n'],
    ['other digits', '２０２４'],
    ['an empty string', ''],
    ['words', 'last Monday'],
    ['the last winter of four digits', '9999-24'],
    ['a year before 0 that an interval ends with', '/-0004'],
    ['one that it begins with', '-0004/2024'],
  ])('refuses %s: %s', (_, value) => {
    expect(parseEdtf(value)).toBeNull()
  })

  it.each(['2', '2024-', '2024/', '/', 'X', '2024-04-01T', '?', '20XX'])(
    'refuses a million times "%s" at once',
    (piece) => {
      const hostile = piece.repeat(1_000_000)
      expect(parseEdtf(hostile)).toBeNull()
    },
  )
})

describe('parseEdtf beside the edtf package', () => {
  const number = (min: number, max: number, length: number) =>
    fc.integer({ min, max }).map((value) => String(value).padStart(length, '0'))
  // The package takes years before 100 for years of the twentieth century.
  const year = number(100, 9999, 4)
  const qualifier = fc.constantFrom('', '', '?', '~', '%')
  const plain = fc.oneof(
    fc.tuple(year, number(0, 14, 2), number(0, 32, 2)).map((parts) => parts.join('-')),
    fc.tuple(year, number(0, 14, 2)).map((parts) => parts.join('-')),
    year,
  )
  const qualified = fc.tuple(plain, qualifier).map((parts) => parts.join(''))
  const end = fc.oneof(qualified, fc.constantFrom('', '..', '20XX', '2024-21'))
  const value = fc.oneof(
    qualified,
    fc.tuple(year, number(20, 26, 2)).map((parts) => parts.join('-')),
    fc.tuple(end, end).map((parts) => parts.join('/')),
    number(0, 999, 3).map((digits) => `${digits}X`),
    number(0, 99, 2).map((digits) => `${digits}XX`),
    fc.tuple(plain, fc.constantFrom('-XX', '-XX-XX', '-0X', 'X')).map((parts) => parts.join('')),
    fc.string({ unit: fc.constantFrom(...'0123456789-/?~%X.Tu'), maxLength: 12 }),
  )

  it('reads what the package reads, and the same days', () => {
    fc.assert(
      fc.property(value, (text) => {
        fc.pre(!isKnownDifference(text))
        expect(daysOf(parseEdtf(text))).toEqual(daysByPackage(text))
      }),
      { numRuns: 3000 },
    )
  })

  /** Where we are stricter or differ on purpose; each has a row above. */
  function isKnownDifference(text: string): boolean {
    return (
      /02-29/.test(text) ||
      /(^|\/)-|Y|T|X{3}|^\d{2}$|^\d{5,}$/.test(text) ||
      /^(\.\.)?\/(\.\.)?$/.test(text) ||
      text === '9999-24'
    )
  }

  /** First and last day; of a season nobody says the days, so only that it is one. */
  function daysOf(date: EdtfDate | null) {
    if (!date) return null
    return date.precision === 'season' ? 'season' : [date.first, date.last]
  }

  function daysByPackage(text: string) {
    try {
      if (parse(text, { level: 1 }).type === 'Season') return 'season'
    } catch {
      return null
    }
    const [from = '', to] = text.split('/')
    if (to === undefined) return boundsOf(from)
    const [first] = boundsOf(from)
    const [, last] = boundsOf(to)
    return first && last && first > last ? null : [first, last]
  }

  function boundsOf(text: string): readonly (string | null)[] {
    if (text === '' || text === '..') return [null, null]
    const { min, max } = edtf(text)
    return [min, max].map((time) =>
      time === null ? null : new Date(time).toISOString().slice(0, 10),
    )
  }
})

describe('dayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2024-04-01', 19_814],
    ['0000-01-01', -719_528],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (day, number) => {
    expect(dayNumber(day)).toBe(number)
  })

  it('counts as the calendar of JavaScript does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
        expect(dayNumber(new Date(number * 86_400_000).toISOString().slice(0, 10))).toBe(number)
      }),
    )
  })

  it.each(['2024-02-30', '2024', '', 'today'])('throws at %s, which no scale can place', (day) => {
    expect(() => dayNumber(day)).toThrow(`Not a day of the calendar: ${day}`)
  })
})

it.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-02', false],
  ['2024-2-9', false],
  ['2024-02-29\n', false],
])('isDay(%j) is %s', (value, expected) => {
  expect(isDay(value)).toBe(expected)
})
