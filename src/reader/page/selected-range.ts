import type { TextRange } from '@/text/range'
import { documentOf, type Root } from './root'
import { paragraphElements } from './words-in-page'

/** Words of the article that are selected, whole. */
export type Selected = {
  readonly range: TextRange
  /** Whether they were drawn towards their beginning, where the reader then is. */
  readonly isBackward: boolean
}

/** The stretch of the text that is selected; `null` if none of what is selected is of the text. */
export function selectedRange(root: Root): TextRange | null {
  const selection = documentOf(root).getSelection()
  return selection?.rangeCount ? textRangeOf(root, selection.getRangeAt(0)) : null
}

/** Whether the selection was drawn towards its beginning. */
export function isDrawnBackward(root: Root): boolean {
  const selection = documentOf(root).getSelection()
  if (!selection?.rangeCount) return false
  const { startContainer, startOffset } = selection.getRangeAt(0)
  return selection.focusNode === startContainer && selection.focusOffset === startOffset
}

/** Whether some of the words of a paragraph, or more than its words, are selected. */
export function isSelectedIn(paragraph: Element): boolean {
  const selection = documentOf(paragraph).getSelection()
  return selection?.type === 'Range' && selection.getRangeAt(0).intersectsNode(paragraph)
}

/** The stretch of the text that a range of the page holds; `null` if it holds none. */
export function textRangeOf(root: Root, range: Range): TextRange | null {
  if (range.collapsed) return null
  const touched = [...paragraphElements(root)].filter((paragraph) =>
    range.intersectsNode(paragraph),
  )
  const [first, last] = [touched.at(0), touched.at(-1)]
  if (!first || !last) return null
  const start = offsetIn(first, range.startContainer, range.startOffset, 0)
  const end = offsetIn(last, range.endContainer, range.endOffset, last.textContent.length)
  return start < end ? { start, end } : null
}

/** The offset in the text of a place in the page; of one outside the paragraph, that of its end. */
function offsetIn(paragraph: Element, node: Node, offset: number, otherwise: number): number {
  const start = Number(paragraph.getAttribute('data-start'))
  if (!paragraph.contains(node)) return start + otherwise
  const before = documentOf(paragraph).createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return start + before.toString().length
}
