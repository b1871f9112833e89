import { clockTime, secondOfDay } from './clock-time'
import { editionIndex } from './edition-index'
import type { Edition, EventEntity, StatedDate } from './edition-schema'
import { parseEdtf } from './edtf'
import { groupBy } from './group-by'
import { isEvent } from './is-event'
import { memoize } from './memoize'

/** All events in the order of their dates. */
export function eventsInOrder(edition: Edition): readonly EventEntity[] {
  return eventIndex(edition).events
}

/** Beside the index of the edition, since reading and choosing wait for no dates. */
const eventIndex = memoize((edition: Edition) => {
  const events = eventsByDate(edition)
  return { events, byEntity: groupBy(events, concernedBy) }
})

/** The events that the entity is, or took part in, in the order of their dates. */
export function eventsOf(edition: Edition, entityId: string): readonly EventEntity[] {
  return eventIndex(edition).byEntity.get(entityId) ?? []
}

/** The words of the article that date an event, in the edition's order. */
export function datesOf(edition: Edition, { id }: EventEntity): readonly StatedDate[] {
  return editionIndex(edition).datesOf.get(id) ?? []
}

/** The entities that an event has to do with: itself and those it involves. */
export function concernedBy(event: EventEntity): readonly string[] {
  return [event.id, ...event.involves]
}

function eventsByDate({ entities }: Edition): EventEntity[] {
  return entities
    .filter(isEvent)
    .map((event) => ({ event, ...daysOf(event), second: secondOf(event) }))
    .toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || a.second - b.second)
    .map(({ event }) => event)
}

/** The first and the last day an event may have happened; the order of events goes by them. */
function daysOf({ date }: EventEntity): { readonly from: string; readonly to: string } {
  const { first = null, last = null } = parseEdtf(date) ?? {}
  return { from: first ?? last ?? date, to: last ?? first ?? date }
}

/** What is not said to the hour stands before what is; an interval stands where it begins. */
function secondOf({ date }: EventEntity): number {
  const time = clockTime(date.split('/')[0] ?? date)
  return time === null ? -DAY_SECONDS : secondOfDay(time)
}

/** No time of day is that long before its day, whatever its offset. */
const DAY_SECONDS = 86_400

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
