import { editionIndex } from './edition-index'
import type { Edition, Entity, EventEntity, StatedDate } from './edition-schema'
import { isEvent } from './is-event'
import { mentionsOf } from './mentions-of'

/** All events in the order of their dates. */
export function eventsInOrder(edition: Edition): readonly EventEntity[] {
  return editionIndex(edition).events
}

/** The events that the entity is, or took part in, in the order of their dates. */
export function eventsOf(edition: Edition, entityId: string): readonly EventEntity[] {
  return editionIndex(edition).eventsOf.get(entityId) ?? []
}

/** The words of the article that date an event, in the edition's order. */
export function datesOf(edition: Edition, { id }: EventEntity): readonly StatedDate[] {
  return editionIndex(edition).datesOf.get(id) ?? []
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
