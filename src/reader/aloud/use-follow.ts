import { useEffect, useRef } from 'react'
import type { Sentence } from '@/text/sentences'
import { highlight } from '../page/highlight'
import { bringIntoWindow } from '../page/text-in-window'

/** Less than this is no scrolling of the reader's, in CSS pixels. */
const STILL_PX = 4

/**
 * Mark the sentence that is being read and keep it in the window; a reader who scrolls is left
 * alone until the next paragraph.
 */
export function useFollow(sentence: Sentence | null): void {
  const leftAt = useRef<number | null>(null)
  const height = useRef(0)
  useEffect(() => {
    highlight(document, 'spoken', sentence ? [sentence] : [])
    if (!sentence || leftAt.current === sentence.paragraph) return
    leftAt.current = null
    bringIntoWindow(document, sentence)
    height.current = window.scrollY
  }, [sentence])
  useEffect(() => {
    function leave() {
      if (Math.abs(window.scrollY - height.current) < STILL_PX) return
      height.current = window.scrollY
      leftAt.current = sentence?.paragraph ?? null
    }
    window.addEventListener('scroll', leave, { passive: true })
    return () => window.removeEventListener('scroll', leave)
  }, [sentence])
  useEffect(() => () => void highlight(document, 'spoken', []), [])
}
