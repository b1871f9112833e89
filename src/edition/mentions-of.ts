import { contains, type TextRange } from '@/text/range'
import type { Edition, Mention } from './edition-schema'

/** Every mention that points at the entity, alone or jointly, in the order of the text. */
export function mentionsOf(edition: Edition, entityId: string): Mention[] {
  return edition.mentions
    .filter((mention) => mention.entities.includes(entityId))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** Mentions that stand wholly inside `range`, in the order of the edition. */
export function mentionsWithin(edition: Edition, range: TextRange): Mention[] {
  return edition.mentions.filter((mention) => contains(range, mention))
}
