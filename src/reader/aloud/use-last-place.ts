import { useCallback, useEffect, useRef } from 'react'
import { WHILE_CAPTURING } from '@/ui/while-capturing'
import { passageMarked } from '../page/highlight'
import { textRangeOf } from '../page/selected-range'
import { isInWindow, paragraphBeside, placeInWindow } from '../page/text-in-window'
import { rangeInPage } from '../page/words-in-page'

/**
 * Asks where to begin: with the words that were last selected, or in the paragraph that was last
 * clicked or reached by keyboard, as long as they show; else with the passage that is marked; else
 * with the first paragraph in the window. A menu that asks has taken focus and selection itself.
 *
 * @returns the offset of the first unit there
 */
export function useLastPlace(): () => number {
  const last = useRef<Range | HTMLElement | null>(null)
  useEffect(() => {
    function focus() {
      last.current = paragraphBeside(document.activeElement) ?? last.current
    }
    function select() {
      const selection = getSelection()
      if (!selection) return
      const { anchorNode, focusNode } = selection
      const paragraph = paragraphBeside(anchorNode) ?? paragraphBeside(focusNode)
      if (!paragraph) return
      const isSelected = selection.type === 'Range'
      last.current = isSelected ? selection.getRangeAt(0).cloneRange() : paragraph
    }
    focus()
    select()
    document.addEventListener('selectionchange', select)
    document.addEventListener('focusin', focus, WHILE_CAPTURING)
    // What opens may take the selection before the browser has told of it.
    document.addEventListener('beforetoggle', select, WHILE_CAPTURING)
    return () => {
      document.removeEventListener('selectionchange', select)
      document.removeEventListener('focusin', focus, WHILE_CAPTURING)
      document.removeEventListener('beforetoggle', select, WHILE_CAPTURING)
    }
  }, [])
  return useCallback(() => {
    const reached = last.current instanceof HTMLElement ? placeIn(last.current) : last.current
    const places = [reached && textRangeOf(document, reached), passageMarked(document)]
    const shown = places.find((place) => place !== null && isInWindow(document, place))
    if (shown) return shown.start
    const place = placeInWindow(document)
    return place?.hasBegun ? place.start : 0
  }, [])
}

/** The passage that is marked, where it begins in the paragraph; else all of the paragraph. */
function placeIn(paragraph: HTMLElement): Range {
  const passage = passageMarked(document)
  const range = passage && rangeInPage(document, passage)
  if (range && paragraph.contains(range.startContainer)) return range
  const contents = document.createRange()
  contents.selectNodeContents(paragraph)
  return contents
}
