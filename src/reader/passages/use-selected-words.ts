import { useEffect, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { wholeWords } from '@/text/whole-words'
import { WHILE_CAPTURING } from '@/ui/while-capturing'
import { isDrawnBackward, type Selected, selectedRange } from '../page/selected-range'

/** A selection that is still being made is waited for, in milliseconds. */
const SETTLED_MS = 200

/** The words of the article that the reader has selected; `null` while there are none. */
export function useSelectedWords({ article }: Edition): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    let settling: ReturnType<typeof setTimeout> | undefined
    let isDrawing = false
    function look() {
      const range = selectedRange(document)
      const words = range && wholeWords(article.text, range, article.language)
      setSelected(words && { range: words, isBackward: isDrawnBackward(document) })
    }
    function change() {
      clearTimeout(settling)
      if (!isDrawing) settling = setTimeout(look, SETTLED_MS)
    }
    function press({ target }: PointerEvent) {
      isDrawing = !(target instanceof Element && target.closest('[data-selected-words]'))
    }
    function release() {
      isDrawing = false
      change()
    }
    const events = [
      ['selectionchange', change],
      ['pointerup', release],
      ['pointercancel', release],
    ] as const
    for (const [name, listen] of events) document.addEventListener(name, listen, WHILE_CAPTURING)
    document.addEventListener('pointerdown', press, WHILE_CAPTURING)
    return () => {
      clearTimeout(settling)
      for (const [name, listen] of events) {
        document.removeEventListener(name, listen, WHILE_CAPTURING)
      }
      document.removeEventListener('pointerdown', press, WHILE_CAPTURING)
    }
  }, [article])
  return selected
}
