import { useEffect } from 'react'
import { levelMargin } from './article-dom'

/** Keep the margin level with the text while widths, fonts or what is open change. */
export function useLevelMargin(): void {
  useEffect(() => {
    const watched = document.querySelectorAll('[data-text], [data-beside]')
    const observer = new ResizeObserver(levelMargin)
    for (const element of watched) observer.observe(element)
    return () => observer.disconnect()
  }, [])
}
