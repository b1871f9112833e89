import type { TextRange } from '@/text/range'
import { layOutWholePage } from './offscreen-parts'
import { readingHeights } from './reading-heights'
import type { Root } from './root'
import { paragraphElements, rangeInPage } from './words-in-page'

/** Room kept for what floats at the bottom of the window, in CSS pixels. */
const FLOATING_PX = 120

/** Where in the text the window stands. */
export type PlaceInWindow = {
  /** The first paragraph that shows below the bar, from 1; the last where all are above. */
  readonly paragraph: number
  /** The offset of its first unit. */
  readonly start: number
  /** Whether the text begins above what shows. */
  readonly hasBegun: boolean
  /** Whether the end of the text shows, or is above. */
  readonly hasEnded: boolean
  /** Whether all of the text is above what shows. */
  readonly isOver: boolean
}

/** Where in the text the window stands; `null` on a page without a text. */
export function placeInWindow(root: Root): PlaceInWindow | null {
  const paragraphs = paragraphElements(root)
  const below = firstBelow(topOfReading(root), paragraphs)
  const index = Math.min(below, paragraphs.length - 1)
  const [first, here, last] = [paragraphs[0], paragraphs[index], paragraphs[paragraphs.length - 1]]
  if (!first || !last || !(here instanceof HTMLElement)) return null
  return {
    paragraph: index + 1,
    start: startOf(here),
    hasBegun: first.getBoundingClientRect().top < topOfReading(root),
    hasEnded: last.getBoundingClientRect().bottom <= window.innerHeight,
    isOver: below === paragraphs.length,
  }
}

/** The paragraphs that show in the window, or would if it were scrolled by its height either way. */
export function paragraphsNearWindow(root: Root): HTMLElement[] {
  const paragraphs = paragraphElements(root)
  const first = firstBelow(-window.innerHeight, paragraphs)
  const last = firstBelow(2 * window.innerHeight, paragraphs)
  const found: HTMLElement[] = []
  for (let at = first; at <= last; at++) {
    const paragraph = paragraphs[at]
    if (paragraph instanceof HTMLElement) found.push(paragraph)
  }
  return found
}

/** Whether some of a stretch of the text shows in the window. */
export function isInWindow(root: Root, passage: TextRange): boolean {
  const box = rangeInPage(root, passage)?.getBoundingClientRect()
  return box !== undefined && box.bottom > topOfReading(root) && box.top < window.innerHeight
}

/** The mentions that are marked in the text, each a link, in order. */
export function markedMentions(root: Root): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.paragraph-text a[data-of]')]
}

/** Whether some of an element shows in the window. */
export function showsInWindow(root: Root, element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > topOfReading(root) && top < window.innerHeight
}

/** The first of elements of the text, in its order, that is not above what the window shows; -1 where all are. */
export function firstNotAbove(root: Root, elements: readonly Element[]): number {
  const start = placeInWindow(root)?.start ?? 0
  const top = topOfReading(root)
  return elements.findIndex((element) => {
    const paragraph = paragraphBeside(element)
    if (!paragraph || startOf(paragraph) < start) return false
    return element.getBoundingClientRect().bottom > top
  })
}

/** Scroll a stretch of the text to the upper third of the window, unless all of it shows. */
export function bringIntoWindow(root: Root, passage: TextRange): void {
  layOutWholePage(root)
  const box = rangeInPage(root, passage)?.getBoundingClientRect()
  if (!box) return
  const top = topOfReading(root)
  const isShown = box.top >= top && box.bottom <= window.innerHeight - FLOATING_PX
  if (!isShown) window.scrollBy(0, box.top - Math.max(top, window.innerHeight / 3))
}

/** Move focus to the paragraph in which a stretch of the text begins, so that Tab goes on from there. */
export function focusParagraph(root: Root, passage: TextRange): void {
  const node = rangeInPage(root, passage)?.startContainer ?? null
  paragraphBeside(node)?.focus({ preventScroll: true })
}

/** The paragraph that a part of the page is in or stands beside; `null` elsewhere. */
export function paragraphBeside(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest('.paragraph-block')?.querySelector('.paragraph-text') ?? null
}

/** Where the words of a paragraph's element begin in the text, in UTF-16 units. */
export function startOf(paragraph: HTMLElement): number {
  return Number(paragraph.dataset['start'])
}

/** Where the tools beside a paragraph stand; `null` for an element that is no paragraph. */
export function toolsBeside(paragraph: Element): HTMLElement | null {
  return paragraph.parentElement?.querySelector('.paragraph-tools') ?? null
}

function topOfReading(root: Root): number {
  return readingHeights(root).top
}

/** The index of the first paragraph that reaches below `line`, found by halving. */
function firstBelow(line: number, paragraphs: HTMLCollectionOf<Element>): number {
  let [low, high] = [0, paragraphs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const bottom = paragraphs[middle]?.getBoundingClientRect().bottom ?? 0
    if (bottom > line) high = middle
    else low = middle + 1
  }
  return low
}
