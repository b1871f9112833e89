import { useEffect, useSyncExternalStore } from 'react'

/** What can be done on the page at hand beside reading and choosing. */
export type Aids = {
  readonly showKeys: () => void
  /** From where the reader is; `null` where the device has no voice for the text. */
  readonly readAloud: (() => void) | null
}

let offered: Aids | null = null
const listeners = new Set<() => void>()

/** The aids that menus may offer; `null` on a page that has none. */
export function useAids(): Aids | null {
  return useSyncExternalStore(
    listen,
    () => offered,
    () => null,
  )
}

/** Offer aids to the menus, as long as the component that asks is there. */
export function useOfferedAids(aids: Aids): void {
  useEffect(() => {
    offer(aids)
    return () => offer(null)
  }, [aids])
}

function offer(aids: Aids | null): void {
  offered = aids
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
