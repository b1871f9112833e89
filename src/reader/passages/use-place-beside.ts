import { type RefObject, useEffect } from 'react'
import { placeBeside } from '../page/place-beside'
import type { Selected } from '../page/selected-range'

/** Keep the tools beside the words; at the edge of the window only until they can stand there. */
export function usePlaceBeside(tools: RefObject<HTMLElement | null>, selected: Selected): void {
  useEffect(() => {
    function place() {
      if (tools.current) placeBeside(document, tools.current, selected)
    }
    function placeFromEdge() {
      if (tools.current?.hasAttribute('data-at-edge')) place()
    }
    place()
    window.addEventListener('scroll', placeFromEdge, { passive: true })
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', placeFromEdge)
      window.removeEventListener('resize', place)
    }
  }, [tools, selected])
}
