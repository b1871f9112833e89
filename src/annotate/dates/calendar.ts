/** Units of time as TIMEX3 writes them; QT is a quarter of a year, WE a weekend, H, TM and TS are hours, minutes, seconds. */
export type Unit = (typeof UNITS)[number]

const UNITS = ['TS', 'TM', 'H', 'D', 'WE', 'W', 'M', 'QT', 'Y', 'DE', 'CE', 'ME'] as const

/** The unit of that code; a year for any other. */
export function unitOf(code: string): Unit {
  return UNITS.find((unit) => unit === code) ?? 'Y'
}

const DAY_MS = 86_400_000

/** The number of a day, from 1 January 1970; days over the end of the month count on. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / DAY_MS
}

/** Year, month and day, from 1, of the day of that number, and its weekday, Monday 1 to Sunday 7. */
export function calendarDay(number: number) {
  const date = new Date(number * DAY_MS)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
  }
}

/** The day of that number as YYYY-MM-DD. */
export function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** A number with zeros before it. */
export function padded(number: number, length: number): string {
  return String(number).padStart(length, '0')
}

/** YYYY-MM of the month that is `month` months after the December before `year`. */
export function isoMonth(year: number, month: number): string {
  const months = year * 12 + month - 1
  return `${padded(Math.floor(months / 12), 4)}-${padded((((months % 12) + 12) % 12) + 1, 2)}`
}

/** YYYY-Www of the ISO week that the day stands in. */
function isoWeek(number: number): string {
  const thursday = number - calendarDay(number).weekday + 4
  const { year } = calendarDay(thursday)
  const week = Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1
  return `${padded(year, 4)}-W${padded(week, 2)}`
}

/** The unit that `shift` units after the one of `day` is, as TIMEX3 writes it; null for parts of a day. */
export function unitAt(day: number, unit: Unit, shift: number): string | null {
  const { year, month } = calendarDay(day)
  switch (unit) {
    case 'D':
      return isoDay(day + shift)
    case 'WE':
      return `${isoWeek(day + 7 * shift)}-WE`
    case 'W':
      return isoWeek(day + 7 * shift)
    case 'M':
      return isoMonth(year, month + shift)
    case 'QT':
      return quarterAt(year, Math.ceil(month / 3) + shift)
    case 'Y':
      return padded(year + shift, 4)
    case 'DE':
      return padded(Math.floor(year / 10) + shift, 3)
    case 'CE':
      return padded(Math.floor(year / 100) + shift, 2)
    default:
      return null
  }
}

/** YYYY-Qn, quarters below 1 and over 4 in the years around. */
export function quarterAt(year: number, quarter: number): string {
  const quarters = year * 4 + quarter - 1
  return `${padded(Math.floor(quarters / 4), 4)}-Q${(quarters % 4) + 1}`
}

/** The day a TIMEX3 date begins with; null where it gives no day to begin with. */
export function firstDayOf(value: string): number | null {
  const day = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value)
  const week = /^(\d{4})-W(\d\d)/.exec(value)
  const part = /^(\d{4})-(Q[1-4]|SP|SU|FA|WI|H[12])/.exec(value)
  if (week) {
    const fourth = dayNumberOf(Number(week[1]), 1, 4)
    return fourth - calendarDay(fourth).weekday + 1 + 7 * (Number(week[2]) - 1)
  }
  if (part) return dayNumberOf(Number(part[1]), FIRST_MONTHS.get(part[2] ?? '') ?? 1, 1)
  return day && dayNumberOf(Number(day[1]), Number(day[2] ?? 1), Number(day[3] ?? 1))
}

const FIRST_MONTHS = new Map([
  ...[1, 2, 3, 4].map((quarter): [string, number] => [`Q${quarter}`, 3 * quarter - 2]),
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
  ['H1', 1],
  ['H2', 7],
])
