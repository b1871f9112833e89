import { useEffect } from 'react'
import { useAnnounce } from '@/ui/Announcer'

/**
 * Name the window after the page; `null` while its name is not known. When the page changes
 * without being loaded anew, say so and move focus to it, as a browser would.
 */
export function useTitle(title: string | null): void {
  const announce = useAnnounce()
  useEffect(() => {
    if (title === null || document.title === windowTitle(title)) return
    document.title = windowTitle(title)
    announce(title)
    document.getElementById('article')?.focus({ preventScroll: true })
  }, [title, announce])
}

/** What a page is called in a tab and a list of results. */
export function windowTitle(title: string): string {
  return `${title} – Lectern`
}
