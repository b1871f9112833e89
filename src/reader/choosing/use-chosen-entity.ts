import { useAddress } from '@/address/use-address'
import type { Edition, Entity } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'

/** The entity that the address chooses; `null` when it chooses none that the edition has. */
export function useChosenEntity(edition: Edition): Entity | null {
  return useAddress(({ address: { entity } }) =>
    entity === null ? null : findEntity(edition, entity),
  )
}
