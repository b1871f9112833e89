import type { Edition, Entity, EventEntity } from './edition-schema'
import { mentionsOf } from './mentions-of'

/** Whether an entity has a date and so stands on the timeline. */
export function isEvent(entity: Entity): entity is EventEntity {
  return entity.kind === 'event'
}

/** All events in the order of their dates; EDTF dates sort as text. */
export function eventsInOrder(edition: Edition): EventEntity[] {
  return edition.entities.filter(isEvent).toSorted(byDate)
}

/** The events that the entity is, or took part in, in the order of their dates. */
export function eventsOf(edition: Edition, entityId: string): EventEntity[] {
  return eventsInOrder(edition).filter((event) => concernsEvent(event, entityId))
}

/** Whether the event is the entity itself or involves it. */
export function concernsEvent(event: EventEntity, entityId: string): boolean {
  return event.id === entityId || event.involves.includes(entityId)
}

/** Entities that lists show: all but the events that the article's words never point at. */
export function listedEntities(edition: Edition): Entity[] {
  return edition.entities.filter(
    (entity) => !isEvent(entity) || mentionsOf(edition, entity.id).length > 0,
  )
}

function byDate(a: EventEntity, b: EventEntity): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0
}
