import { useState, useSyncExternalStore } from 'react'
import { IS_PRERENDERED } from './is-prerendered'

/** Whether this very component was in the page as it came; where React had to give that up, it was not. */
export function useIsHydrated(): boolean {
  const [came] = useState({ prerendered: false })
  return useSyncExternalStore(
    nothingChanges,
    () => came.prerendered,
    () => {
      came.prerendered = IS_PRERENDERED
      return came.prerendered
    },
  )
}

function nothingChanges(): () => void {
  return () => {}
}
