import type { TextRange } from '@/text/range'
import { readingHeights } from './reading-heights'
import { documentOf, type Root } from './root'
import type { Selected } from './selected-range'
import { rangeInPage } from './words-in-page'

/** Least distance from the words and from the edges of the window, in CSS pixels. */
const GAP_PX = 8

/**
 * Put the tools beside the end that the words were drawn to, or beside their other end where there
 * is no room. Where both are out of reach, the words fill the window: the tools then keep to the
 * edge of it, `data-at-edge`, until an end comes into view. Where fingers point they stand at the
 * bottom of the window, since the system shows its own beside the words.
 */
export function placeBeside(root: Root, tools: HTMLElement, { range, isBackward }: Selected): void {
  if (matchMedia('(pointer: coarse)').matches) return
  const first = lineOf(root, { start: range.start, end: range.start + 1 })
  const last = lineOf(root, { start: range.end - 1, end: range.end })
  if (!first || !last) return
  const { offsetWidth, offsetHeight } = tools
  const { top, bottom } = readingHeights(root)
  const ends = [last.bottom + GAP_PX, first.top - GAP_PX - offsetHeight]
  const beside = (isBackward ? ends.toReversed() : ends).find(
    (end) => end >= top && end + offsetHeight <= bottom,
  )
  // At the foot they would cover the end that the reader has just drawn there.
  const isDrawnToFoot = !isBackward && last.top >= top && last.top < window.innerHeight
  const edge = isDrawnToFoot ? top : bottom - offsetHeight
  const isBeside = beside !== undefined
  tools.toggleAttribute('data-at-edge', !isBeside)
  const widest = documentOf(root).documentElement.clientWidth - offsetWidth - GAP_PX
  const left = Math.max(GAP_PX, Math.min(first.left, widest))
  tools.style.left = `${isBeside ? left + window.scrollX : left}px`
  tools.style.top = `${isBeside ? beside + window.scrollY : edge}px`
}

/** Where the words of a range stand in the window. */
function lineOf(root: Root, range: TextRange): DOMRect | null {
  return rangeInPage(root, range)?.getBoundingClientRect() ?? null
}
