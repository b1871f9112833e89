import type { Edition, Entity } from './edition-schema'
import { isEvent } from './is-event'
import { mentionsOf } from './mentions-of'

/** Entities that lists show: all but the events that the article's words never point at. */
export function listedEntities(edition: Edition): Entity[] {
  return edition.entities.filter(
    (entity) => !isEvent(entity) || mentionsOf(edition, entity.id).length > 0,
  )
}
