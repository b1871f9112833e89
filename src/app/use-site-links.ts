import { useEffect } from 'react'
import { addressOf, goTo } from '@/address/browser-address'
import type { Page } from '@/address/reader-address'
import { clickedLink } from '@/ui/clicked-link'
import { WHILE_CAPTURING } from '@/ui/while-capturing'

/** Pages of this app open without loading the site anew; every other link does what links do. */
export function useSiteLinks(page: Page): void {
  const isOnSite = page.kind !== 'unknown'
  useEffect(() => {
    if (!isOnSite) return
    function follow(event: MouseEvent) {
      const link = clickedLink(event)
      if (!(link instanceof HTMLAnchorElement) || link.origin !== location.origin) return
      if (link.pathname === location.pathname) return
      const { address } = addressOf(link.href)
      if (address.page.kind === 'unknown') return
      event.preventDefault()
      goTo(address)
      window.scrollTo(0, 0)
      // Nobody has begun to read there, as `start.ts` notes it.
      delete document.documentElement.dataset['begun']
    }
    document.addEventListener('click', follow, WHILE_CAPTURING)
    return () => document.removeEventListener('click', follow, WHILE_CAPTURING)
  }, [isOnSite])
}
