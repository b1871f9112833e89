import { useEffect } from 'react'
import { storeOf, useStore } from '@/ui/store'

/** What can be done on the page at hand beside reading and choosing. */
export type Aids = {
  readonly showKeys: () => void
  /** From where the reader is; `null` where the device has no voice for the text. */
  readonly readAloud: (() => void) | null
}

const offered = storeOf<Aids | null>(null)

/** The aids that menus may offer; `null` on a page that has none. */
export function useAids(): Aids | null {
  return useStore(offered)
}

/** Offer aids to the menus, as long as the component that asks is there. */
export function useOfferedAids(aids: Aids): void {
  useEffect(() => {
    offered.set(aids)
    return () => offered.set(null)
  }, [aids])
}
