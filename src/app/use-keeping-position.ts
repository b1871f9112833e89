import { useEffect } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { forgetPosition, keepPosition } from '@/library/kept-positions'
import { isWorthKeeping } from '@/library/reading-positions'
import { placeInWindow } from '@/reader/page/text-in-window'

/** How long after scrolling began the place is kept, in milliseconds. */
const PAUSE_MS = 1000

/**
 * Keep the place while the reader moves through the text, at most once a second, and when the
 * window is hidden or closed.
 *
 * @param isOffered somebody has not yet answered whether to go on from the place kept before:
 *   it outlives a look at the first paragraphs.
 */
export function useKeepingPosition(edition: Edition, isOffered: boolean): void {
  useEffect(() => {
    let timer = 0
    function keep() {
      clearTimeout(timer)
      timer = 0
      keepPositionNow(edition, isOffered)
    }
    function keepSoon() {
      timer ||= window.setTimeout(keep, PAUSE_MS)
    }
    function keepAtLast() {
      if (timer !== 0 && document.visibilityState === 'hidden') keep()
    }
    // Somebody may have scrolled before this was there.
    if (placeInWindow(document)?.hasBegun) keepSoon()
    window.addEventListener('scroll', keepSoon, { passive: true })
    document.addEventListener('visibilitychange', keepAtLast)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', keepSoon)
      document.removeEventListener('visibilitychange', keepAtLast)
    }
  }, [edition, isOffered])
}

function keepPositionNow(edition: Edition, isOffered: boolean): void {
  const place = placeInWindow(document)
  if (!place) return
  const { paragraph, hasEnded } = place
  if (isWorthKeeping(paragraph, hasEnded)) keepPosition(edition, paragraph)
  else if (hasEnded || !isOffered) forgetPosition(edition)
}
