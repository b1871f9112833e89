import { useEffect } from 'react'
import { clickedLink } from '@/ui/clicked-link'

type Handlers = {
  /** A link that chooses was followed: one id, or several of a joint mention. */
  readonly onChoose: (entityIds: readonly string[], link: HTMLAnchorElement) => void
  /** A link to a place on this page was followed. */
  readonly onFollow: (link: Element) => void
}

/** Take over plain clicks on links within this page; every other click does what links do. */
export function useLinksOfPage({ onChoose, onFollow }: Handlers): void {
  useEffect(() => {
    function follow(event: MouseEvent) {
      const link = clickedLink(event)
      if (!link) return
      if (link instanceof HTMLAnchorElement && link.dataset['choose']) {
        event.preventDefault()
        onChoose(link.dataset['choose'].split(' '), link)
      } else if (link.getAttribute('href')?.startsWith('#')) {
        event.preventDefault()
        onFollow(link)
      }
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [onChoose, onFollow])
}
