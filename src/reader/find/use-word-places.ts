import { useEffect, useState } from 'react'
import type { TextRange } from '@/text/range'
import { useAnnounce } from '@/ui/Announcer'
import { highlight } from '../page/highlight'
import { markNearWindow } from '../page/mark-near-window'
import { bringIntoWindow } from '../page/text-in-window'

/** The way from one place where words were found to the next; all are marked in the text. */
export function useWordPlaces(places: readonly TextRange[]) {
  const [at, setAt] = useState<number | null>(null)
  const announce = useAnnounce()
  useEffect(() => markNearWindow(document, 'found', places), [places])
  useEffect(() => {
    const now = at === null ? undefined : places[at]
    highlight(document, 'found-now', now ? [now] : [], 1)
  }, [places, at])
  useEffect(() => () => void highlight(document, 'found-now', []), [])

  function step(by: 1 | -1) {
    const next = ((at ?? (by === 1 ? -1 : 0)) + by + places.length) % places.length
    const place = places[next]
    if (!place) return
    setAt(next)
    // Once the list has folded, since the window shows more of the text then.
    requestAnimationFrame(() => bringIntoWindow(document, place))
    announce(`${next + 1} of ${places.length}`)
  }
  return { at, step, startAnew: () => setAt(null) }
}
