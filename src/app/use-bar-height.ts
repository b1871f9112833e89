import { useEffect } from 'react'

/** Tells the styles how high the bar is, since it wraps where letters are large and windows narrow. */
export function useBarHeight(): void {
  useEffect(() => {
    const bar = document.querySelector<HTMLElement>('#root > header')
    if (!bar) return
    const observer = new ResizeObserver(() => {
      const { style } = document.documentElement
      const known = getComputedStyle(document.documentElement).getPropertyValue('--bar-height')
      // A change of what all inherit makes the browser look at every style of the page.
      if (Number.parseFloat(known) !== bar.offsetHeight) {
        style.setProperty('--bar-height', `${bar.offsetHeight}px`)
      }
    })
    observer.observe(bar)
    return () => observer.disconnect()
  }, [])
}
