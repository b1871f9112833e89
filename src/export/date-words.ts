import { type ClockTime, clockTime } from '@/edition/clock-time'
import { type EdtfDate, parseEdtf } from '@/edition/edtf'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'

const MONTHS = monthNames(INTERFACE_LANGUAGE, 'long')
/** Of three letters each, as American ones are: a British September may have four. */
const SHORT_MONTHS = monthNames('en-US', 'short')

/**
 * A date for British readers: "7–8 February 2024", "about December 2024", "3 May 2024, 14:00 UTC".
 * What is not EDTF of level 1 comes back as it is.
 */
export function formatDate(edtf: string): string {
  return formatWith(MONTHS, edtf)
}

/** As `formatDate`, with months of three letters: "30 Oct 2023". */
export function formatDateShort(edtf: string): string {
  return formatWith(SHORT_MONTHS, edtf)
}

/** "Oct"; months count from 1. */
export function shortMonth(month: number): string {
  return SHORT_MONTHS[month - 1] ?? ''
}

function monthNames(language: string, month: 'long' | 'short'): string[] {
  const names = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => names.format(Date.UTC(2000, index)))
}

function formatWith(months: readonly string[], edtf: string): string {
  const date = parseEdtf(edtf)
  if (!date) return edtf
  const [from = '', to = ''] = edtf.split('/')
  if (date.isInterval) return formatInterval(months, from, to)
  return `${formatPoint(months, date)}${formatTime(edtf)}`
}

function formatInterval(months: readonly string[], from: string, to: string): string {
  const start = parseEdtf(from)
  const end = parseEdtf(to)
  const startWords = start && `${formatPoint(months, start)}${formatTime(from)}`
  const endWords = end && `${formatPoint(months, end)}${formatTime(to)}`
  if (!start) return `until ${endWords ?? to}${from === '' ? ', start unknown' : ''}`
  if (!end) return `from ${startWords}${to === '' ? ', end unknown' : ''}`
  const isTimed = clockTime(from) !== null || clockTime(to) !== null
  const close = isTimed ? formatHours(months, from, to) : formatClose(months, start, end)
  return close ?? `${startWords} – ${endWords}`
}

/** Two times of one day in one breath ("3 May 2024, 10:00–12:00 UTC"); null where they must each be written out. */
function formatHours(months: readonly string[], from: string, to: string): string | null {
  const [start, end] = [clockTime(from), clockTime(to)]
  const day = parseEdtf(from)
  if (!day || !start || !end || start.offset !== end.offset) return null
  if (day.first !== parseEdtf(to)?.first) return null
  return `${formatPoint(months, day)}, ${clockWords(start)}–${clockWords(end)}${zoneWords(start)}`
}

/** Two ends in one breath ("7–8 February 2024"); null where they must each be written out. */
function formatClose(months: readonly string[], start: EdtfDate, end: EdtfDate): string | null {
  if (start.precision !== end.precision || isQualified(start) || isQualified(end)) return null
  const from = partsOf(months, start)
  const to = partsOf(months, end)
  if (start.first === end.first) return formatPoint(months, start)
  if (start.precision === 'year') return `${from.year}–${to.year}`
  if (from.year !== to.year) return null
  if (start.precision === 'month') return `${from.month}–${to.month} ${to.year}`
  return from.month === to.month
    ? `${from.day}–${to.day} ${to.month} ${to.year}`
    : `${from.day} ${from.month} – ${to.day} ${to.month} ${to.year}`
}

/** ", 14:00 UTC", ", 09:30:05 UTC+05:30"; nothing where the date has no time. */
function formatTime(edtf: string): string {
  const time = clockTime(edtf)
  return time ? `, ${clockWords(time)}${zoneWords(time)}` : ''
}

function clockWords({ hour, minute, second }: ClockTime): string {
  return `${hour}:${minute}${second === '00' ? '' : `:${second}`}`
}

function zoneWords({ offset }: ClockTime): string {
  return offset === null ? '' : ` UTC${offset === 'Z' ? '' : offset}`
}

function isQualified({ approximate, uncertain }: EdtfDate): boolean {
  return approximate || uncertain
}

function formatPoint(months: readonly string[], date: EdtfDate): string {
  const perhaps = date.uncertain ? 'perhaps ' : ''
  const about = date.approximate ? 'about ' : ''
  return `${perhaps}${about}${formatPlain(months, date)}`
}

function formatPlain(months: readonly string[], date: EdtfDate): string {
  const { day, month, year } = partsOf(months, date)
  switch (date.precision) {
    case 'day':
      return `${day} ${month} ${year}`
    case 'month':
      return `${month} ${year}`
    case 'season':
      return `${seasonOf(date)} ${year}`
    case 'year':
      return year
    case 'decade':
      return `the ${year}s`
    case 'century':
      return `${year}–${Number(year) + 99}`
  }
}

function partsOf(months: readonly string[], { first }: EdtfDate) {
  const [year = 0, month = 0, day = 0] = (first ?? '').split('-').map(Number)
  return { year: String(year), month: months[month - 1] ?? '', day: String(day) }
}

function seasonOf({ first }: EdtfDate): string {
  const seasons = new Map([
    ['03', 'spring'],
    ['06', 'summer'],
    ['09', 'autumn'],
  ])
  return seasons.get(first?.slice(5, 7) ?? '') ?? 'winter'
}
