import { useAddress } from '@/address/use-address'
import type { Edition, Entity } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'

/** The entity that the address chooses; `null` when it chooses none that the edition has. */
export function useChosenEntity(edition: Edition): Entity | null {
  return useAddress(({ address }) => chosenOf(edition, address.entity))
}

/** Whether what concerns these entities is to be seen: one of them is chosen, or none at all. */
export function useIsConcerned(edition: Edition, ids: readonly string[]): boolean {
  return useAddress(({ address }) => {
    const chosen = chosenOf(edition, address.entity)
    return chosen === null || ids.includes(chosen.id)
  })
}

/** Whether the address chooses any entity of the edition. */
export function useHasChoice(edition: Edition): boolean {
  return useAddress(({ address }) => chosenOf(edition, address.entity) !== null)
}

/** Whether the address chooses this entity. */
export function useIsChosen(entityId: string): boolean {
  return useAddress(({ address }) => address.entity === entityId)
}

function chosenOf(edition: Edition, id: string | null): Entity | null {
  return id === null ? null : findEntity(edition, id)
}
