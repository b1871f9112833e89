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

/** The stretch of the text of a record that is selected; `null` if none of it is, or not of it alone. */
export function selectedInRecord(root: Root): TextRange | null {
  const record = root.querySelector('[data-record-text]')
  const selection = documentOf(root).getSelection()
  if (!record || !selection?.rangeCount) return null
  const range = selection.getRangeAt(0)
  if (!record.contains(range.commonAncestorContainer)) return null
  return rangeOver([...record.querySelectorAll('[data-record-start]')], 'data-record-start', range)
}

/** The stretch of the text that a range of the page holds; `null` if it holds none. */
export function textRangeOf(root: Root, range: Range): TextRange | null {
  return rangeOver([...paragraphElements(root)], 'data-start', range)
}

/** @param start the attribute of a paragraph that says where it begins */
function rangeOver(paragraphs: readonly Element[], start: string, range: Range): TextRange | null {
  if (range.collapsed) return null
  const touched = paragraphs.filter((paragraph) => range.intersectsNode(paragraph))
  const [first, last] = [touched.at(0), touched.at(-1)]
  if (!first || !last) return null
  const { startContainer, startOffset, endContainer, endOffset } = range
  const from = Number(first.getAttribute(start)) + offsetIn(first, startContainer, startOffset, 0)
  const length = last.textContent.length
  const to = Number(last.getAttribute(start)) + offsetIn(last, endContainer, endOffset, length)
  return from < to ? { start: from, end: to } : null
}

/** The offset in a paragraph of a place in the page; `otherwise` of one outside it. */
function offsetIn(paragraph: Element, node: Node, offset: number, otherwise: number): number {
  if (!paragraph.contains(node)) return otherwise
  const before = documentOf(paragraph).createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return before.toString().length
}
