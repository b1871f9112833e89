import { memoizeLast } from '@/text/memoize-last'
import {
  formatAddress,
  type Page,
  type ParsedAddress,
  parseAddress,
  type ReaderAddress,
} from './reader-address'

const BASE = import.meta.env.BASE_URL

/** What an address in full means; many parts of a page ask for the same one, and it is read once. */
export const memoizedAddress = memoizeLast((href: string): ParsedAddress => {
  const { address, leftOut } = parseAddress(new URL(href), BASE)
  return { address: { ...address, page: same(address.page) }, leftOut }
})

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
  if (isAt(path)) return
  try {
    history.pushState(null, '', path)
  } catch {
    // Safari refuses after a hundred in ten seconds; Chrome then does nothing, and says so to nobody.
  }
  if (isAt(path)) tellAll()
  else location.assign(path)
}

function isAt(path: string): boolean {
  return path === location.pathname + location.search + location.hash
}

/** What a link on this page means. */
export function addressOf(href: string): ParsedAddress {
  return parseAddress(new URL(href, location.href), BASE)
}

/** What the browser's address means at this moment. */
export function addressNow(): ParsedAddress {
  return memoizedAddress(location.href)
}

/** The page that the browser is on; `null` where there is no browser, as while pages are made. */
export function pageNow(): Page | null {
  return typeof location === 'undefined' ? null : memoizedAddress(location.href).address.page
}

/** An address as a path on this site, with its query and hash. */
export function pathOf(address: ReaderAddress): string {
  return formatAddress(address, BASE)
}

/** Who is told of changes, whether the browser announces them or we do. */
const listeners = new Set<() => void>()

/** Be told whenever the address is another; returns how to stop. */
export function listenToAddress(listener: () => void): () => void {
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
