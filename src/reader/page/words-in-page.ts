import type { TextRange } from '@/text/range'
import type { Root } from './root'

/*
 * How the text stands in the page: a paragraph is an element of the class `paragraph-text` that
 * says in `data-start` at which offset it begins; its text nodes joined are its words, exactly.
 */

/** A stretch of the text as a DOM range; `null` where the page does not hold the text. */
export function rangeInPage(root: Root, { start, end }: TextRange): Range | null {
  const from = placeOf(root, start)
  const to = placeOf(root, Math.max(start, end - 1))
  if (!from || !to) return null
  const range = new Range()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset + 1)
  return range
}

/** The text node and the offset in it where the unit at `offset` of the text stands. */
export function placeOf(root: Root, offset: number): { node: Text; offset: number } | null {
  const paragraph = paragraphAt(root, offset)
  if (!paragraph) return null
  let left = offset - Number(paragraph.dataset['start'])
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    if (left < node.length) return { node, offset: left }
    left -= node.length
  }
  return null
}

/** The paragraphs of the text in order, each with the offset of its first unit in `data-start`. */
export function paragraphElements(root: Root): HTMLCollectionOf<Element> {
  return root.getElementsByClassName('paragraph-text')
}

/** The last paragraph that begins at or before `offset`, found by halving. */
function paragraphAt(root: Root, offset: number): HTMLElement | null {
  const paragraphs = paragraphElements(root)
  let [low, high] = [0, paragraphs.length - 1]
  let found: HTMLElement | null = null
  while (low <= high) {
    const middle = (low + high) >> 1
    const paragraph = paragraphs[middle]
    if (!(paragraph instanceof HTMLElement)) return null
    if (Number(paragraph.dataset['start']) <= offset) {
      found = paragraph
      low = middle + 1
    } else high = middle - 1
  }
  return found
}
