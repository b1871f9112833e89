import { useAddress } from '@/address/use-address'
import type { Edition, Entity } from '@/edition/edition-schema'
import type { OverviewPart } from '@/edition/vocabularies'
import { useChosenEntity } from '../choosing/use-chosen-entity'

/** What the panel shows: an entity that is chosen, or else a part of the overview. */
export type Shown =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'part'; readonly part: OverviewPart }

/**
 * What the address asks the panel to show; `null` for nothing, and while it leads to a quote, which
 * stands in the margin. A part of the overview that the
 * edition has nothing for is in no page, so that `showChoice` leaves the margin in its place.
 */
export function useShown(edition: Edition): Shown | null {
  const entity = useChosenEntity(edition)
  const part = useAddress(({ address }) => address.show)
  const hasQuote = useAddress(({ address }) => address.target?.kind === 'quote')
  if (hasQuote) return null
  if (entity) return { kind: 'entity', entity }
  return part ? { kind: 'part', part } : null
}
