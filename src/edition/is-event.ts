import type { Entity, EventEntity } from './edition-schema'

/** Whether an entity has a date and so stands on the timeline. */
export function isEvent(entity: Entity): entity is EventEntity {
  return entity.kind === 'event'
}
