import { useEffect, useState } from 'react'

/** How far below the place that a followed link scrolls to a side-head may stand, in CSS pixels. */
const SLACK_PX = 12

/** The id of the section being read; `null` where there are none. */
export function useSectionInView(): string | null {
  const [id, setId] = useState<string | null>(null)
  useEffect(() => {
    let frame = 0
    function look() {
      frame = 0
      const inView = sectionInView()
      setId(inView)
      for (const head of document.querySelectorAll('[data-section]')) {
        head.toggleAttribute('data-in-view', head.id === inView)
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
    const article = document.getElementById('article')
    if (article) observer.observe(article, { childList: true })
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', lookSoon)
      window.removeEventListener('resize', lookSoon)
    }
  }, [])
  return id
}

/** The section whose side-head has last reached the top of the window; the first before any has. */
function sectionInView(): string | null {
  const { scrollPaddingTop } = getComputedStyle(document.documentElement)
  const line = (Number.parseFloat(scrollPaddingTop) || 0) + SLACK_PX
  let inView: Element | null = null
  for (const head of document.querySelectorAll('[data-section]')) {
    // No further than it must: what is asked for its place is laid out.
    if (inView && head.getBoundingClientRect().top > line) break
    inView = head
  }
  return inView?.id ?? null
}
