import { parseEdtf } from './edtf'

/** The time of day of a date, as written. */
export type ClockTime = {
  /** From "00" to "23". */
  readonly hour: string
  readonly minute: string
  readonly second: string
  /** Its distance from UTC, "Z" or "+05:30"; `null` where the date leaves it open. */
  readonly offset: string | null
}

const TIME = /T(\d{2}):(\d{2}):(\d{2})(Z|[+-]\d{2}(?::\d{2})?)?$/

/** The time of day that an EDTF date gives; `null` where it gives none, and for intervals. */
export function clockTime(edtf: string): ClockTime | null {
  const date = parseEdtf(edtf)
  const [, hour, minute, second, offset] = TIME.exec(edtf) ?? []
  if (!date || date.isInterval || !hour || !minute || !second) return null
  return { hour, minute, second, offset: offset === undefined ? null : wholeOffset(offset) }
}

/** Seconds since the beginning of its day in UTC, which may be before or after the day as written. */
export function secondOfDay({ hour, minute, second, offset }: ClockTime): number {
  const clock = Number(hour) * 3600 + Number(minute) * 60 + Number(second)
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d{2}):(\d{2})$/.exec(offset ?? '') ?? []
  const ahead = Number(hours) * 3600 + Number(minutes) * 60
  return sign === '-' ? clock + ahead : clock - ahead
}

/** ISO 8601 lets minutes of an offset be left out, XML Schema and schema.org do not. */
function wholeOffset(offset: string): string {
  return /^[+-]\d{2}$/.test(offset) ? `${offset}:00` : offset
}
