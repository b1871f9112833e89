import { type RefObject, useEffect } from 'react'
import { WHILE_CAPTURING } from '@/ui/while-capturing'

/** What is open above the page has Tab and Esc for itself. */
const OPEN_ABOVE = ':popover-open, dialog[open], .find-panel'

/**
 * Tab leads once from selected words to what can be done with them, and Esc lets go of them.
 *
 * @param onLeave after Esc, when focus was on the tools, which go
 */
export function useTabInto(tools: RefObject<HTMLElement | null>, onLeave: () => void): void {
  useEffect(() => {
    let wasInside = false
    function press(event: KeyboardEvent) {
      const { current } = tools
      if (!current || document.querySelector(OPEN_ABOVE)) return
      const isInside = current.contains(document.activeElement)
      if (event.key === 'Tab' && !event.shiftKey && !isInside && !wasInside) {
        event.preventDefault()
        wasInside = true
        current.querySelector('button')?.focus({ preventScroll: true })
      }
      if (event.key === 'Escape') {
        event.preventDefault()
        document.getSelection()?.removeAllRanges()
        if (isInside) onLeave()
      }
    }
    document.addEventListener('keydown', press, WHILE_CAPTURING)
    return () => document.removeEventListener('keydown', press, WHILE_CAPTURING)
  }, [tools, onLeave])
}
