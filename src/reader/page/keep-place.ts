import { passageMarked } from './highlight'
import type { Root } from './root'
import { bringIntoWindow, placeInWindow } from './text-in-window'
import { paragraphElements } from './words-in-page'

/**
 * Change what stands around the text, and leave the paragraph that is read where it is in the
 * window; where none is, bring the words that are marked into it.
 */
export function keepPlace(root: Root, change: () => void): void {
  const place = placeInWindow(root)
  const marked = passageMarked(root)
  const paragraph = place?.hasBegun ? paragraphElements(root)[place.paragraph - 1] : undefined
  const before = paragraph?.getBoundingClientRect().top ?? 0
  change()
  if (place?.isOver && marked) bringIntoWindow(root, marked)
  else if (paragraph) window.scrollBy(0, paragraph.getBoundingClientRect().top - before)
}
