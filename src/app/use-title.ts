import { useEffect } from 'react'

/** Name the window after the page; `null` while its name is not known. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = windowTitle(title)
  }, [title])
}

/** What a page is called in a tab and a list of results. */
export function windowTitle(title: string): string {
  return `${title} – Lectern`
}
