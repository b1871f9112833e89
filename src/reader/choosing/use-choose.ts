import { goTo, useAddress } from '@/address/use-address'

/** Choose an entity, or none, by writing it into the address. */
export function useChoose(): (entityId: string | null) => void {
  const { address } = useAddress()
  return (entityId) => {
    if (entityId !== address.entity) goTo({ ...address, entity: entityId, target: null })
  }
}
