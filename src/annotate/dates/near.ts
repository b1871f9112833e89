import { calendarDay } from './calendar'
import type { Direction } from './tense'

/** What a date in words counts from. */
export type Near = {
  /** The day, by its number, that "today" is; null where nobody knows. */
  readonly published: number | null
  /** The last date the text gave in full, by the number of its first day; null before there is one. */
  readonly focus: number | null
  /** Whether that date gave a year and no month. */
  readonly isFocusYear: boolean
  /** Whether the text so far tells of a past of its own, so that months and days follow the focus. */
  readonly isNarrative: boolean
  /** Which way the nearest verb looks. */
  readonly direction: Direction | null
}

/**
 * The day that bare months and weekdays are near to; null where nothing gives one, as a mere year does
 * not: "the crisis of 2008" says nothing of when "in September" is.
 */
export function nearDay({ published, focus, isFocusYear, isNarrative }: Near): number | null {
  return isNarrative ? focus : (published ?? (isFocusYear ? null : focus))
}

/** The day that "the next day" and "two years later" follow. */
export function followedDay({ published, focus }: Near): number | null {
  return focus ?? published
}

/**
 * The year of the month that is near to `day`: the last one, or the next where the verb looks ahead; to a
 * date that the text itself gave the nearest.
 */
export function yearOfMonth(month: number, day: number, near: Near): number {
  const from = calendarDay(day)
  if (near.isNarrative || near.published === null) {
    return near.isFocusYear ? from.year : nearestYear(month, from)
  }
  if (near.direction?.side === 1) return month >= from.month ? from.year : from.year + 1
  return month <= from.month ? from.year : from.year - 1
}

/** The year in which the month is the fewest months away from that of a date. */
function nearestYear(month: number, from: { year: number; month: number }): number {
  if (month - from.month > 6) return from.year - 1
  return from.month - month > 5 ? from.year + 1 : from.year
}

/** The weekday, Monday 1 to Sunday 7, that is near: the last one, or the next where the verb looks ahead. */
export function weekdayNear(weekday: number, near: Near): number | null {
  // After a mere year a weekday can only be one near publication.
  const day = near.isFocusYear ? near.published : nearDay(near)
  if (day === null) return null
  const back = (calendarDay(day).weekday - weekday + 7) % 7
  const isAhead = near.direction?.side === 1 && !near.isNarrative
  return isAhead ? day + ((7 - back) % 7) : day - back
}
