import type { Edition, EventEntity } from '@/edition/edition-schema'
import { dayNumber, parseEdtf } from '@/edition/edtf'
import { eventsInOrder } from '@/edition/events'
import { shortMonth } from '@/export/date-words'

/** A stretch of time as a strip shows it: positions are shares of its width, from 0 to 1. */
export type StripScale = {
  readonly position: (day: string) => number
  readonly ticks: readonly Tick[]
}

/** The first day of a month or a year. */
export type Tick = { readonly at: number; readonly label: string }

/** Room after the last day, as a share of the whole stretch. */
const ROOM_AFTER = 0.012

/** Months get ticks up to this many, years beyond. */
const MOST_MONTHS = 18

/** Events of the article's own time: all but the later ones. */
export function stripEvents(edition: Edition): EventEntity[] {
  return eventsInOrder(edition).filter(({ standing }) => standing !== 'later')
}

/** The scale from the first day of the first event's month to just after the last event. */
export function stripScale(events: readonly EventEntity[]): StripScale | null {
  const days = events.flatMap(({ date }) => {
    const read = parseEdtf(date)
    return [read?.first, read?.last].filter((day) => typeof day === 'string')
  })
  const [first = null, last = null] = [days.toSorted().at(0), days.toSorted().at(-1)]
  if (first === null || last === null) return null
  const from = dayNumber(`${first.slice(0, 7)}-01`)
  const length = Math.max(28, (dayNumber(last) - from) * (1 + ROOM_AFTER))
  const position = (day: string) => (dayNumber(day) - from) / length
  const months = monthsBetween(first, last)
  const isByYear = months.length > MOST_MONTHS
  return {
    position,
    ticks: months
      .filter(({ month }) => !isByYear || month === 0)
      .map((tick) => ({
        at: position(tick.day),
        label: tickLabel(tick, isByYear),
      })),
  }
}

type MonthStart = { readonly day: string; readonly year: number; readonly month: number }

function tickLabel({ year, month }: MonthStart, isByYear: boolean): string {
  if (isByYear) return `${year}`
  const name = shortMonth(month + 1)
  return month === 0 ? `${name} ${year}` : name
}

/** The first days of the months from that of `first` to that of `last`. */
function monthsBetween(first: string, last: string): MonthStart[] {
  const months: MonthStart[] = []
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1]
  for (;;) {
    const day = `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`
    if (day > last) return months
    months.push({ day, year, month })
    ;[year, month] = month === 11 ? [year + 1, 0] : [year, month + 1]
  }
}

/** A share of the strip's width as SVG takes it. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`
}
