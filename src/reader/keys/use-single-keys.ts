import { useEffect } from 'react'
import { isTyping } from '@/ui/is-typing'
import { WHILE_CAPTURING } from '@/ui/while-capturing'
import { actionOf, type KeyAction } from './keys'

/** Do what single keys ask for, as long as they are on; never while typing or in a dialog. */
export function useSingleKeys(areOn: boolean, run: (action: KeyAction) => void): void {
  useEffect(() => {
    if (!areOn) return
    function press(event: KeyboardEvent) {
      const action = actionOf(event)
      if (!action || event.isComposing || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      run(action)
    }
    document.addEventListener('keydown', press, WHILE_CAPTURING)
    return () => document.removeEventListener('keydown', press, WHILE_CAPTURING)
  })
}
