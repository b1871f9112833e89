import { useEffect, useState } from 'react'
import type { TextRange } from '@/text/range'
import { useAnnounce } from '@/ui/Announcer'
import { markFound, scrollToPassage } from '../article/article-dom'

/** The way from one place where words were found to the next; all are marked in the text. */
export function useWordPlaces(places: readonly TextRange[]) {
  const [at, setAt] = useState<number | null>(null)
  const announce = useAnnounce()
  useEffect(() => {
    markFound(places, at === null ? null : (places[at] ?? null))
  })
  useEffect(() => () => markFound([], null), [])

  function step(by: 1 | -1) {
    const next = ((at ?? (by === 1 ? -1 : 0)) + by + places.length) % places.length
    const place = places[next]
    if (!place) return
    setAt(next)
    scrollToPassage(place)
    announce(`${next + 1} of ${places.length}`)
  }
  return { at, step, startAnew: () => setAt(null) }
}
