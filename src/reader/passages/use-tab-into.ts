import { type RefObject, useEffect } from 'react'
import { isOpenAbove } from '@/ui/is-open-above'
import { WHILE_CAPTURING } from '@/ui/while-capturing'

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
      if (!current || event.defaultPrevented || isOpenAbove()) return
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
