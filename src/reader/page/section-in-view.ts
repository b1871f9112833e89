import { readingHeights } from './reading-heights'
import type { Root } from './root'

/** How far below the place that a followed link scrolls to a side-head may stand, in CSS pixels. */
const SLACK_PX = 12

/**
 * Mark the side-head of the section being read with `data-in-view`, and its link in the contents as
 * the current one, now and whenever it may be another; returns how to stop.
 */
export function watchSectionInView(root: Root): () => void {
  let frame = 0
  function look() {
    frame = 0
    const inView = sectionInView(root)
    for (const head of sectionHeads(root)) head.toggleAttribute('data-in-view', head.id === inView)
    for (const link of root.querySelectorAll('#contents a')) {
      if (inView !== null && link.getAttribute('href') === `#${inView}`) {
        link.setAttribute('aria-current', 'location')
      } else link.removeAttribute('aria-current')
    }
  }
  function lookSoon() {
    frame ||= requestAnimationFrame(look)
  }
  lookSoon()
  window.addEventListener('scroll', lookSoon, { passive: true })
  window.addEventListener('resize', lookSoon)
  // For other marks the text is drawn anew, and its side-heads with it.
  const observer = new MutationObserver(lookSoon)
  const text = root.querySelector('[data-text]')
  if (text) observer.observe(text, { childList: true })
  return () => {
    observer.disconnect()
    cancelAnimationFrame(frame)
    window.removeEventListener('scroll', lookSoon)
    window.removeEventListener('resize', lookSoon)
  }
}

/** The section whose side-head has last reached the top of the window; the first before any has. */
function sectionInView(root: Root): string | null {
  const line = readingHeights(root).top + SLACK_PX
  let inView: Element | null = null
  for (const head of sectionHeads(root)) {
    // No further than it must: what is asked for its place is laid out.
    if (inView && head.getBoundingClientRect().top > line) break
    inView = head
  }
  return inView?.id ?? null
}

function sectionHeads(root: Root): NodeListOf<Element> {
  return root.querySelectorAll('[data-section]')
}
