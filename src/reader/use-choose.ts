import { goTo, useAddress } from '@/address/use-address'

/** Choose an entity, or none, by writing it into the address. */
export function useChoose(): (entityId: string | null) => void {
  const { address } = useAddress()
  return (entityId) => {
    if (entityId !== address.entity) goTo({ page: address.page, entity: entityId, target: null })
  }
}
