import { useAddress } from '@/address/use-address'
import type { Edition, Entity } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'

/** The entity that the address chooses; `null` when it chooses none that the edition has. */
export function useChosenEntity(edition: Edition): Entity | null {
  const { address } = useAddress()
  return address.entity === null ? null : findEntity(edition, address.entity)
}
