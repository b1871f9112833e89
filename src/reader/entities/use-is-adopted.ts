import { useSyncExternalStore } from 'react'

/** False on the prerendered page, which must hold for readers without scripts; true once React has it. */
export function useIsAdopted(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}

function neverChanges() {
  return () => {}
}
