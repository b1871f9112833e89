import type { Edition, Entity, EventEntity } from './edition-schema'
import { parseEdtf } from './edtf'
import { isEvent } from './is-event'
import { once } from './memoize'
import { mentionsOf } from './mentions-of'

/** All events in the order of their dates. */
export function eventsInOrder(edition: Edition): readonly EventEntity[] {
  return inOrder(edition)
}

const inOrder = once((edition: Edition) =>
  edition.entities
    .filter(isEvent)
    .map((event) => ({ event, ...daysOf(event) }))
    .toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to))
    .map(({ event }) => event),
)

/** The events that the entity is, or took part in, in the order of their dates. */
export function eventsOf(edition: Edition, entityId: string): EventEntity[] {
  return eventsInOrder(edition).filter((event) => concernedBy(event).includes(entityId))
}

/** The entities that an event has to do with: itself and those it involves. */
export function concernedBy(event: EventEntity): readonly string[] {
  return [event.id, ...event.involves]
}

/** Entities that lists show: all but the events that the article's words never point at. */
export function listedEntities(edition: Edition): Entity[] {
  return edition.entities.filter(
    (entity) => !isEvent(entity) || mentionsOf(edition, entity.id).length > 0,
  )
}

/** The first and the last day an event may have happened; the order of events goes by them. */
function daysOf({ date }: EventEntity): { readonly from: string; readonly to: string } {
  const { first = null, last = null } = parseEdtf(date) ?? {}
  return { from: first ?? last ?? date, to: last ?? first ?? date }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
