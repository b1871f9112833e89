import { useEffect } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { placeInWindow } from '@/reader/article/text-in-window'
import { keepOnDevice, keptOnDevice } from '@/ui/on-device'
import {
  formatPlaces,
  isWorthKeeping,
  type KeptPlace,
  parsePlaces,
  placeAt,
  withoutPlace,
  withPlace,
} from './kept-places'

const KEY = 'lectern:places'

/** How long after scrolling began the place is kept, in milliseconds. */
const PAUSE_MS = 1000

/** The places kept on this device. */
export function keptPlaces(): readonly KeptPlace[] {
  return parsePlaces(keptOnDevice(KEY))
}

/** Keep no place of the edition any more. */
export function forgetPlace({ id }: Edition): void {
  keepOnDevice(KEY, formatPlaces(withoutPlace(keptPlaces(), id)))
}

/**
 * Keep the place while the reader moves through the text, at most once a second, and when the
 * window is hidden or closed.
 *
 * @param isOffered somebody has not yet answered whether to go on from the place kept before:
 *   it outlives a look at the first paragraphs.
 */
export function useKeepingPlace(edition: Edition, isOffered: boolean): void {
  useEffect(() => {
    let timer = 0
    function keep() {
      clearTimeout(timer)
      timer = 0
      keepPlace(edition, isOffered)
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

function keepPlace(edition: Edition, isOffered: boolean): void {
  const place = placeInWindow()
  if (!place) return
  const { paragraph, hasEnded } = place
  if (isWorthKeeping(paragraph, hasEnded)) {
    keepOnDevice(KEY, formatPlaces(withPlace(keptPlaces(), placeAt(edition, paragraph))))
  } else if (hasEnded || !isOffered) forgetPlace(edition)
}
