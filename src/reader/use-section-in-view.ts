import { useEffect, useState } from 'react'

/** A section counts as in view once its side-head has passed this share of the window's height. */
const READING_LINE = 0.4

/** The id of the section being read; `null` before the first and where nothing is laid out. */
export function useSectionInView(): string | null {
  const [id, setId] = useState<string | null>(null)
  useEffect(() => {
    let frame = 0
    function look() {
      frame = 0
      setId(sectionInView())
    }
    function lookSoon() {
      frame ||= requestAnimationFrame(look)
    }
    lookSoon()
    window.addEventListener('scroll', lookSoon, { passive: true })
    window.addEventListener('resize', lookSoon)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', lookSoon)
      window.removeEventListener('resize', lookSoon)
    }
  }, [])
  useEffect(() => {
    for (const head of document.querySelectorAll('[data-section]')) {
      head.toggleAttribute('data-in-view', head.id === id)
    }
  }, [id])
  return id
}

function sectionInView(): string | null {
  let found: string | null = null
  for (const head of document.querySelectorAll('[data-section]')) {
    if (head.getBoundingClientRect().top > window.innerHeight * READING_LINE) break
    found = head.id
  }
  return found
}
