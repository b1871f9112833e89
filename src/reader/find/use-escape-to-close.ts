import { useEffect } from 'react'
import { isComposing } from '@/ui/is-composing'
import { isMenuOrDialogOpen } from '@/ui/is-open-above'
import { WHILE_CAPTURING } from '@/ui/while-capturing'

/** Esc closes, wherever the focus is, unless it belongs to what is open above. */
export function useEscapeToClose(onClose: () => void): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.key !== 'Escape' || isComposing(event) || isMenuOrDialogOpen()) return
      event.preventDefault()
      onClose()
    }
    document.addEventListener('keydown', press, WHILE_CAPTURING)
    return () => document.removeEventListener('keydown', press, WHILE_CAPTURING)
  }, [onClose])
}
