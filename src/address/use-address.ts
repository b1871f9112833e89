import { createContext, useContext, useSyncExternalStore } from 'react'
import {
  formatAddress,
  type Page,
  type ParsedAddress,
  parseAddress,
  type ReaderAddress,
} from './reader-address'

/** The path a page is prerendered for, and that of a page that stands for any other; else `null`. */
export const PrerenderedPath = createContext<string | null>(null)

const BASE = import.meta.env.BASE_URL

/**
 * A part of what the address means, and anew whenever that part changes: a component that asks
 * which entity is chosen is not drawn again when another place is gone to.
 *
 * A prerendered page is hydrated as it was made, without choice or target; what the address
 * holds beyond the path comes in before the browser paints again.
 *
 * @param part gives a plain value, or an object of the parsed address as it stands there
 */
export function useAddress<Part>(part: (parsed: ParsedAddress) => Part): Part {
  const prerenderedPath = useContext(PrerenderedPath)
  const hrefOfPath = () => `https://prerendered.invalid${prerenderedPath ?? location.pathname}`
  return useSyncExternalStore(
    listen,
    () => part(parsedOnce(prerenderedPath === null ? location.href : hrefOfPath())),
    () => part(parsedOnce(hrefOfPath())),
  )
}

let latest: { readonly href: string; readonly parsed: ParsedAddress } | null = null

/** Many parts of a page ask for the same address; it is read once. */
function parsedOnce(href: string): ParsedAddress {
  if (latest?.href !== href) {
    const { address, leftOut } = parseAddress(new URL(href), BASE)
    latest = { href, parsed: { address: { ...address, page: same(address.page) }, leftOut } }
  }
  return latest.parsed
}

const pages = new Map<string, Page>()

/** One object for one page, whatever else the address says, so that it is seen not to change. */
function same(page: Page): Page {
  const path = pathOf({ page, entity: null, target: null })
  const known = pages.get(path) ?? page
  pages.set(path, known)
  return known
}

/** Go to another address as a link would, so that Back returns; the same address changes nothing. */
export function goTo(address: ReaderAddress): void {
  const path = pathOf(address)
  if (path === location.pathname + location.search + location.hash) return
  history.pushState(null, '', path)
  tellAll()
}

/** What a link on this page means. */
export function addressOf(href: string): ParsedAddress {
  return parseAddress(new URL(href, location.href), BASE)
}

/** What the browser's address means at this moment. */
export function addressNow(): ParsedAddress {
  return parseAddress(new URL(location.href), BASE)
}

/** The page that the browser is on; `null` where there is no browser, as while pages are made. */
export function pageNow(): Page | null {
  return typeof location === 'undefined' ? null : parsedOnce(location.href).address.page
}

/** An address as a path on this site, with its query and hash. */
export function pathOf(address: ReaderAddress): string {
  return formatAddress(address, BASE)
}

/** Who is told of changes, whether the browser announces them or we do. */
const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('popstate', tellAll)
    window.addEventListener('hashchange', tellAll)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('popstate', tellAll)
    window.removeEventListener('hashchange', tellAll)
  }
}

function tellAll(): void {
  for (const listener of listeners) listener()
}
