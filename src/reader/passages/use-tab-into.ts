import { type RefObject, useEffect } from 'react'
import { WHILE_CAPTURING } from '@/ui/while-capturing'

/** Tab leads from selected words to what can be done with them, and Esc lets go of them. */
export function useTabInto(tools: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const { current } = tools
      if (!current || document.querySelector('dialog[open]')) return
      if (event.key === 'Tab' && !event.shiftKey && !current.contains(document.activeElement)) {
        event.preventDefault()
        current.querySelector('button')?.focus({ preventScroll: true })
      }
      if (event.key === 'Escape') {
        event.preventDefault()
        document.getSelection()?.removeAllRanges()
      }
    }
    document.addEventListener('keydown', press, WHILE_CAPTURING)
    return () => document.removeEventListener('keydown', press, WHILE_CAPTURING)
  }, [tools])
}
