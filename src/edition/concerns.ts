import { editionIndex } from './edition-index'
import type { Edition, Quotation } from './edition-schema'
import { groupBy } from './group-by'
import { memoize } from './memoize'
import { concernedByQuotation, mentionsWithin } from './quotations'

/** Why a quotation has to do with an entity. */
export type Concern =
  | { readonly kind: 'said' }
  | { readonly kind: 'named'; readonly words: readonly string[] }
  | { readonly kind: 'about' }

/** Why `quotation` has to do with the entity; `null` when it has not. */
export function concernOf(
  edition: Edition,
  quotation: Quotation,
  entityId: string,
): Concern | null {
  if (quotation.speakers.includes(entityId)) return { kind: 'said' }
  const words = mentionsWithin(edition, quotation)
    .filter(({ entities }) => entities.includes(entityId))
    .map((mention) => mention.words)
  if (words.length > 0) return { kind: 'named', words }
  return quotation.about.includes(entityId) ? { kind: 'about' } : null
}

/** The quotations that have to do with an entity, in the order of the text. */
export function quotationsConcerning(edition: Edition, entityId: string): readonly Quotation[] {
  return byConcerned(edition).get(entityId) ?? []
}

const byConcerned = memoize((edition: Edition) =>
  groupBy(editionIndex(edition).quotations, (quotation) =>
    concernedByQuotation(edition, quotation).map(({ id }) => id),
  ),
)
