import { documentOf, type Root } from './root'

/** What ends it in each root where a link has led somewhere. */
const staying = new WeakMap<Root, AbortController>()

/** By these a reader goes elsewhere, or is about to. */
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown', 'popstate'] as const

/**
 * Keep an element where it is in the window while the page above it grows, as when records come
 * late, until the reader does something. Browsers that anchor the scroll have done so already.
 */
export function stayInPlace(root: Root, element: HTMLElement): void {
  staying.get(root)?.abort()
  const ended = new AbortController()
  staying.set(root, ended)
  const { signal } = ended
  const { top } = element.getBoundingClientRect()
  let { scrollY } = window
  const observer = new ResizeObserver(() => {
    if (!element.isConnected) return ended.abort()
    const moved = element.getBoundingClientRect().top - top
    if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' })
    scrollY = window.scrollY
  })
  observer.observe(documentOf(root).body)
  // Scrolled by a bar, or by other code.
  window.addEventListener('scroll', () => Math.abs(window.scrollY - scrollY) > 1 && ended.abort(), {
    signal,
  })
  signal.addEventListener('abort', () => observer.disconnect())
  for (const act of ACTS) {
    window.addEventListener(act, () => ended.abort(), { signal, capture: true, passive: true })
  }
}
