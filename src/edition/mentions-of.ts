import { editionIndex } from './edition-index'
import type { Edition, Mention } from './edition-schema'

/** Every mention that points at the entity, alone or jointly, in the order of the text. */
export function mentionsOf(edition: Edition, entityId: string): readonly Mention[] {
  return editionIndex(edition).mentionsOf.get(entityId) ?? []
}
