import { parseEdtf } from '@/edition/edtf'
import { firstDayOf, isoDay } from './calendar'

/** A TIMEX3 value in EDTF, level 1; null where that cannot say it: durations, "now". */
export function edtfOf(value: string, isApproximate: boolean): string | null {
  const found = written(value)
  const whole =
    found !== null && isApproximate && /^\d{4}(?:-\d\d){0,2}$/.test(found) ? `${found}~` : found
  return whole !== null && parseEdtf(whole) !== null ? whole : null
}

function written(value: string): string | null {
  if (/^\d{4}(?:-\d\d){0,2}$/.test(value)) return value
  if (/^\d{3}$/.test(value)) return `${value}X`
  if (/^\d\d$/.test(value)) return `${value}XX`
  const time = /^(\d{4}-\d\d-\d\d)T(?:(\d\d:\d\d)$)?/.exec(value)
  if (time)
    return time[2] === undefined || time[2] === '24:00'
      ? (time[1] ?? null)
      : `${time[1]}T${time[2]}:00`
  const [year = '', part = ''] = value.split(/-(.*)/)
  const season = SEASONS.get(part)
  if (season !== undefined) return `${year}-${season}`
  const months = MONTHS.get(part)
  if (months !== undefined) return `${year}-${months[0]}/${year}-${months[1]}`
  return weekIn(value)
}

function weekIn(value: string): string | null {
  const week = /^\d{4}-W\d\d(-WE)?$/.exec(value)
  const monday = week && firstDayOf(value)
  if (!week || monday === null) return null
  return `${isoDay(monday + (week[1] ? 5 : 0))}/${isoDay(monday + 6)}`
}

const SEASONS = new Map([
  ['SP', 21],
  ['SU', 22],
  ['FA', 23],
  ['WI', 24],
])

const MONTHS = new Map([
  ['Q1', ['01', '03']],
  ['Q2', ['04', '06']],
  ['Q3', ['07', '09']],
  ['Q4', ['10', '12']],
  ['H1', ['01', '06']],
  ['H2', ['07', '12']],
])
