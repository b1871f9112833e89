import { useEffect, useState } from 'react'
import type { TextRange } from '@/text/range'
import { useAnnounce } from '@/ui/Announcer'
import { highlight } from '../article/article-dom'
import { bringIntoWindow } from '../article/text-in-window'

/** The way from one place where words were found to the next; all are marked in the text. */
export function useWordPlaces(places: readonly TextRange[]) {
  const [at, setAt] = useState<number | null>(null)
  const announce = useAnnounce()
  useEffect(() => {
    const now = at === null ? undefined : places[at]
    markFound(places, now ? [now] : [])
  })
  useEffect(() => () => markFound([], []), [])

  function step(by: 1 | -1) {
    const next = ((at ?? (by === 1 ? -1 : 0)) + by + places.length) % places.length
    const place = places[next]
    if (!place) return
    setAt(next)
    bringIntoWindow(place)
    announce(`${next + 1} of ${places.length}`)
  }
  return { at, step, startAnew: () => setAt(null) }
}

/** Mark the places where words were found, and among them the one gone to. */
function markFound(found: readonly TextRange[], now: readonly TextRange[]): void {
  highlight('found', found)
  highlight('found-now', now, 1)
}
