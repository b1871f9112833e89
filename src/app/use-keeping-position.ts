import { useEffect } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { placeInWindow } from '@/reader/page/text-in-window'
import { keepOnDevice, keptOnDevice } from '@/ui/on-device'
import {
  formatPositions,
  isWorthKeeping,
  parsePositions,
  positionAt,
  type ReadingPosition,
  withoutPosition,
  withPosition,
} from './reading-positions'

const KEY = 'lectern:places'

/** How long after scrolling began the place is kept, in milliseconds. */
const PAUSE_MS = 1000

/** The places kept on this device. */
export function keptPositions(): readonly ReadingPosition[] {
  return parsePositions(keptOnDevice(KEY))
}

/** Keep no place of the edition any more. */
export function forgetPosition({ id }: Edition): void {
  keepOnDevice(KEY, formatPositions(withoutPosition(keptPositions(), id)))
}

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
      keepPosition(edition, isOffered)
    }
    function keepSoon() {
      timer ||= window.setTimeout(keep, PAUSE_MS)
    }
    function keepAtLast() {
      if (timer !== 0 && document.visibilityState === 'hidden') keep()
    }
    // Somebody may have scrolled before this was there.
    if (placeInWindow()?.hasBegun) keepSoon()
    window.addEventListener('scroll', keepSoon, { passive: true })
    document.addEventListener('visibilitychange', keepAtLast)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', keepSoon)
      document.removeEventListener('visibilitychange', keepAtLast)
    }
  }, [edition, isOffered])
}

function keepPosition(edition: Edition, isOffered: boolean): void {
  const place = placeInWindow()
  if (!place) return
  const { paragraph, hasEnded } = place
  if (isWorthKeeping(paragraph, hasEnded)) {
    keepOnDevice(
      KEY,
      formatPositions(withPosition(keptPositions(), positionAt(edition, paragraph))),
    )
  } else if (hasEnded || !isOffered) forgetPosition(edition)
}
