import { createContext, useContext, useSyncExternalStore } from 'react'
import {
  formatAddress,
  type ParsedAddress,
  parseAddress,
  type ReaderAddress,
} from './reader-address'

/** The path a page is prerendered for, and that of a page that stands for any other; else `null`. */
export const PrerenderedPath = createContext<string | null>(null)

const BASE = import.meta.env.BASE_URL

/**
 * What the address means now, and anew whenever it changes.
 *
 * A prerendered page is adopted as it was made, without choice or target; what the address
 * holds beyond the path comes in before the browser paints again.
 */
export function useAddress(): ParsedAddress {
  const prerenderedPath = useContext(PrerenderedPath)
  const hrefOfPath = () => `https://prerendered.invalid${prerenderedPath ?? location.pathname}`
  const href = useSyncExternalStore(
    listen,
    () => (prerenderedPath === null ? location.href : hrefOfPath()),
    hrefOfPath,
  )
  return parsedOnce(href)
}

let latest: { readonly href: string; readonly parsed: ParsedAddress } | null = null

/** Many parts of a page ask for the same address; it is read once. */
function parsedOnce(href: string): ParsedAddress {
  if (latest?.href !== href) latest = { href, parsed: parseAddress(new URL(href), BASE) }
  return latest.parsed
}

/** Go to another address as a link would, so that Back returns; the same address changes nothing. */
export function goTo(address: ReaderAddress): void {
  const path = pathOf(address)
  if (path === location.pathname + location.search + location.hash) return
  history.pushState(null, '', path)
  for (const listener of listeners) listener()
}

/** What a link on this page means. */
export function addressOf(href: string): ParsedAddress {
  return parseAddress(new URL(href, location.href), BASE)
}

/** What the browser's address means at this moment. */
export function addressNow(): ParsedAddress {
  return parseAddress(new URL(location.href), BASE)
}

/** An address as a path on this site, with its query and hash. */
export function pathOf(address: ReaderAddress): string {
  return formatAddress(address, BASE)
}

/** Who is told of changes that the browser announces to nobody. */
const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  window.addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
    window.removeEventListener('hashchange', listener)
  }
}
