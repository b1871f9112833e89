import type { Edition, Mention } from './edition-schema'
import { once } from './memoize'

/** Every mention that points at the entity, alone or jointly, in the order of the text. */
export function mentionsOf(edition: Edition, entityId: string): readonly Mention[] {
  return byEntity(edition).get(entityId) ?? []
}

const byEntity = once((edition: Edition) => {
  const found = new Map<string, Mention[]>()
  const inOrder = edition.mentions.toSorted((a, b) => a.start - b.start || a.end - b.end)
  for (const mention of inOrder) {
    for (const id of new Set(mention.entities)) {
      const mentions = found.get(id)
      if (mentions) mentions.push(mention)
      else found.set(id, [mention])
    }
  }
  return found
})
