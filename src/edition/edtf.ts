/** How exactly a date is known; of an interval, its less exact end. */
type DatePrecision = (typeof PRECISIONS)[number]

/** From the most exact to the least. */
const PRECISIONS = ['day', 'month', 'season', 'year', 'decade', 'century'] as const

/** A date as an edition gives it: the days it may mean, and how sure it is. */
export type EdtfDate = {
  /** The first day it may mean, YYYY-MM-DD; null where an interval's beginning is open or unknown. */
  readonly first: string | null
  /** The last day it may mean, YYYY-MM-DD; null where an interval's end is open or unknown. */
  readonly last: string | null
  readonly precision: DatePrecision
  readonly approximate: boolean
  readonly uncertain: boolean
  readonly isInterval: boolean
}

/** Two date-times with offsets and the stroke between them: nothing that can be read is longer. */
const MAX_LENGTH = 51

/**
 * Read a date in EDTF, levels 0 and 1 (ISO 8601-2; loc.gov/standards/datetime), of the years
 * 0000 to 9999; other years, which level 1 writes with a sign or a `Y`, no newspaper needs.
 *
 * Of a date with a time it keeps the day as written. Seasons are those of the northern
 * hemisphere in whole months; winter begins in December of its year.
 *
 * @returns `null` for anything else, days that no calendar has and intervals that end before
 * they begin or name neither end among it.
 */
export function parseEdtf(value: string): EdtfDate | null {
  if (value.length > MAX_LENGTH) return null
  const [from = '', to, ...more] = value.split('/')
  if (more.length > 0) return null
  return to === undefined
    ? (readDate(from) ?? readSeason(from) ?? readUnspecified(from))
    : readInterval(from, to)
}

/**
 * Days from 1 January 1970 to `isoDay` (YYYY-MM-DD), negative before it; for scales.
 * Counts the days of the Gregorian calendar as H. Hinnant's `days_from_civil` does.
 */
export function dayNumber(isoDay: string): number {
  if (!isDay(isoDay)) throw new Error(`Not a day of the calendar: ${isoDay}`)
  const [civilYear = 0, month = 0, day = 0] = isoDay.split('-').map(Number)
  const year = month > 2 ? civilYear : civilYear - 1
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  const monthFromMarch = (month + 9) % 12
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
  return year * 365 + leapDays + dayOfYear - 719_468
}

/** Whether `value` is a day that the calendar has, written YYYY-MM-DD. */
export function isDay(value: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []
  return daysOf(year, month, day) !== null
}

const TIME = '(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:0\\d|1[0-4])(?::[0-5]\\d)?)?)'
const DATE = new RegExp(`^(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:${TIME}$)?)?)?([?~%]?)$`)

function readDate(value: string): EdtfDate | null {
  const [, year = '', month, day, qualifier] = DATE.exec(value) ?? []
  const days = daysOf(year, month, day)
  if (!days) return null
  return {
    ...days,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
    isInterval: false,
  }
}

type Days = Pick<EdtfDate, 'first' | 'last' | 'precision'>

/** The days of a year, a month or a day; null where there is no such day. */
function daysOf(year: string, month?: string, day?: string): Days | null {
  if (year === '') return null
  if (month === undefined) {
    return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year' }
  }
  const length = monthLength(Number(year), Number(month))
  if (day === undefined) {
    const last = `${year}-${month}-${length}`
    return length === 0 ? null : { first: `${year}-${month}-01`, last, precision: 'month' }
  }
  if (Number(day) < 1 || Number(day) > length) return null
  const only = `${year}-${month}-${day}`
  return { first: only, last: only, precision: 'day' }
}

/** Days in a month counted from 1; 0 for a month that no year has. */
function monthLength(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return lengths[month - 1] ?? 0
}

const CERTAIN = { approximate: false, uncertain: false, isInterval: false } as const

function readSeason(value: string): EdtfDate | null {
  const [, year = '', season] = /^(\d{4})-(2[1-4])$/.exec(value) ?? []
  switch (season) {
    case '21':
      return seasonFrom(`${year}-03-01`, `${year}-05-31`)
    case '22':
      return seasonFrom(`${year}-06-01`, `${year}-08-31`)
    case '23':
      return seasonFrom(`${year}-09-01`, `${year}-11-30`)
    case '24':
      return year === '9999' ? null : seasonFrom(`${year}-12-01`, lastOfFebruary(Number(year) + 1))
    default:
      return null
  }
}

function seasonFrom(first: string, last: string): EdtfDate {
  return { first, last, precision: 'season', ...CERTAIN }
}

function lastOfFebruary(year: number): string {
  return `${String(year).padStart(4, '0')}-02-${monthLength(year, 2)}`
}

/** Digits left open from the right: a decade, a century, a month or a day not given. */
function readUnspecified(value: string): EdtfDate | null {
  if (/^\d{4}(-\d{2})?-XX$|^\d{4}-XX-XX$/.test(value)) return readDate(value.replaceAll('-XX', ''))
  if (!/^\d{2}(\dX|XX)$/.test(value)) return null
  return {
    first: `${value.replaceAll('X', '0')}-01-01`,
    last: `${value.replaceAll('X', '9')}-12-31`,
    precision: value.endsWith('XX') ? 'century' : 'decade',
    ...CERTAIN,
  }
}

function readInterval(from: string, to: string): EdtfDate | null {
  const start = readEnd(from)
  const end = readEnd(to)
  if (!start || !end || (start === 'none' && end === 'none')) return null
  const ends = [start, end].filter((found) => found !== 'none')
  const first = start === 'none' ? null : start.first
  const last = end === 'none' ? null : end.last
  if (first !== null && last !== null && first > last) return null
  const known = new Set(ends.map(({ precision }) => precision))
  return {
    first,
    last,
    precision: PRECISIONS.findLast((precision) => known.has(precision)) ?? 'day',
    approximate: ends.some(({ approximate }) => approximate),
    uncertain: ends.some(({ uncertain }) => uncertain),
    isInterval: true,
  }
}

/** One end of an interval; 'none' where it is open (`..`) or unknown (nothing). */
function readEnd(value: string): EdtfDate | 'none' | null {
  return value === '' || value === '..' ? 'none' : readDate(value)
}
