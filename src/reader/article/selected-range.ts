import type { TextRange } from '@/text/range'
import { paragraphElements } from './article-dom'

/** The stretch of the text that is selected; `null` if none of what is selected is of the text. */
export function selectedRange(): TextRange | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const selected = selection.getRangeAt(0)
  const touched = [...paragraphElements()].filter((paragraph) => selected.intersectsNode(paragraph))
  const [first, last] = [touched.at(0), touched.at(-1)]
  if (!first || !last) return null
  const start = offsetIn(first, selected.startContainer, selected.startOffset, 0)
  const end = offsetIn(last, selected.endContainer, selected.endOffset, last.textContent.length)
  return start < end ? { start, end } : null
}

/** Where the selection stands in the window; its last line is where it was drawn to. */
export function selectionBox(): DOMRect | null {
  const selection = document.getSelection()
  return selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : null
}

/** The offset in the text of a place in the page; of one outside the paragraph, that of its end. */
function offsetIn(paragraph: Element, node: Node, offset: number, otherwise: number): number {
  const start = Number(paragraph.getAttribute('data-start'))
  if (!paragraph.contains(node)) return start + otherwise
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return start + before.toString().length
}
