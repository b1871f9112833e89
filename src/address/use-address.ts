import { createContext, useContext, useSyncExternalStore } from 'react'
import { listenToAddress, memoizedAddress } from './browser-address'
import type { ParsedAddress } from './reader-address'

/** The path a page is prerendered for, and that of a page that stands for any other; else `null`. */
export const PrerenderedPath = createContext<string | null>(null)

/**
 * A part of what the address means, and anew whenever that part changes: a component that asks
 * which entity is chosen is not drawn again when another place is gone to.
 *
 * A page is prerendered without choice or target: whatever the address holds beyond its path is for
 * the browser to say.
 *
 * @param part gives a plain value, or an object of the parsed address as it stands there
 */
export function useAddress<Part>(part: (parsed: ParsedAddress) => Part): Part {
  const prerenderedPath = useContext(PrerenderedPath)
  const hrefOfPath = () => `https://prerendered.invalid${prerenderedPath ?? location.pathname}`
  return useSyncExternalStore(
    listenToAddress,
    () => part(memoizedAddress(prerenderedPath === null ? location.href : hrefOfPath())),
    () => part(memoizedAddress(hrefOfPath())),
  )
}
