import { useCallback, useEffect, useRef } from 'react'
import { WHILE_CAPTURING } from '@/ui/while-capturing'
import { isInWindow, paragraphBeside, placeInWindow } from '../article/text-in-window'

/**
 * Asks where to begin: the paragraph that was last selected in, clicked or reached by keyboard, as
 * long as it shows, else the first in the window. A menu that asks has taken the focus itself.
 *
 * @returns the offset of the paragraph's first unit
 */
export function useLastPlace(): () => number {
  const last = useRef<number | null>(null)
  useEffect(() => {
    function note(node: Node | null) {
      const start = paragraphBeside(node)?.dataset['start']
      if (start !== undefined) last.current = Number(start)
    }
    function select() {
      const selection = getSelection()
      if (selection?.type === 'Range') note(selection.anchorNode)
    }
    const focus = () => note(document.activeElement)
    document.addEventListener('selectionchange', select)
    document.addEventListener('focusin', focus, WHILE_CAPTURING)
    return () => {
      document.removeEventListener('selectionchange', select)
      document.removeEventListener('focusin', focus, WHILE_CAPTURING)
    }
  }, [])
  return useCallback(() => {
    const start = last.current
    if (start !== null && isInWindow({ start, end: start + 1 })) return start
    const place = placeInWindow()
    return place?.hasBegun ? place.start : 0
  }, [])
}
