import { useEffect, useState } from 'react'
import { WHILE_CAPTURING } from './while-capturing'

/** The popover with that id while it is open; `null` while it is closed. */
export function useOpenPopover(id: string): HTMLElement | null {
  const [open, setOpen] = useState<HTMLElement | null>(null)
  useEffect(() => {
    // It may have been opened before there was anybody to hear of it.
    setOpen(document.querySelector<HTMLElement>(`#${CSS.escape(id)}:popover-open`))
    function toggle({ target, newState }: ToggleEvent) {
      if (!(target instanceof HTMLElement) || target.id !== id) return
      setOpen(newState === 'open' ? target : null)
    }
    document.addEventListener('toggle', toggle, WHILE_CAPTURING)
    return () => document.removeEventListener('toggle', toggle, WHILE_CAPTURING)
  }, [id])
  return open
}
