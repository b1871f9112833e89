import { useAddress } from '@/address/use-address'
import type { Edition, Entity } from '@/edition/edition-schema'
import { type RecordBeside, recordBeside } from '@/edition/record-beside'
import type { OverviewPart } from '@/edition/vocabularies'
import { useChosenEntity } from '../choosing/use-chosen-entity'

/** What the panel shows: an entity that is chosen, else a record, else a part of the overview. */
export type Shown =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | ({ readonly kind: 'record' } & RecordBeside)
  | { readonly kind: 'part'; readonly part: OverviewPart }

/**
 * What the address asks the panel to show; `null` for nothing, and while it leads to a quote, which
 * stands in the margin. A part of the overview that the
 * edition has nothing for is in no page, so that `showChoice` leaves the margin in its place.
 */
export function useShown(edition: Edition): Shown | null {
  const entity = useChosenEntity(edition)
  const recordId = useAddress(({ address }) => address.record)
  const part = useAddress(({ address }) => address.show)
  const hasQuote = useAddress(({ address }) => address.target?.kind === 'quote')
  if (hasQuote) return null
  if (entity) return { kind: 'entity', entity }
  const record = recordId === undefined ? null : recordBeside(edition, recordId)
  if (record) return { kind: 'record', ...record }
  return part ? { kind: 'part', part } : null
}
