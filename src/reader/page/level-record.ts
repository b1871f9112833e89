import type { TextRange } from '@/text/range'
import { readingHeights } from './reading-heights'
import { documentOf, type Root } from './root'
import { rangeInPage } from './words-in-page'

/** Least distance of the words from the edge of what they stand in, in CSS pixels. */
const GAP_PX = 12

/** Where the printed words stand too low for much of the record to stand below its own, as a part of its height. */
const LOWEST = 0.6

/**
 * Bring printed words and the words of the record that stands beside them into the window: level with
 * each other, or where the record is a sheet over the article each at the top of its own part.
 *
 * @param printed the printed words, in units of the article's text
 */
export function levelRecord(root: Root, printed: TextRange): void {
  const box = root.querySelector<HTMLElement>('[data-record-text]')
  const panel = box?.closest<HTMLElement>('.panel')
  const words = rangeInPage(root, printed)
  // Folded, or in a page that is not laid out, it stands nowhere.
  if (!box || !panel || !words || box.offsetHeight === 0) return
  box.style.paddingTop = ''
  box.style.paddingBottom = ''
  panel.style.marginTop = ''
  if (standsBeside(root, box)) {
    raisePanel(panel, box, words)
    scrollBy(panel.getBoundingClientRect().bottom + GAP_PX - window.innerHeight)
    const { top, height } = box.getBoundingClientRect()
    bringIntoView(words, top + GAP_PX, top + height * LOWEST)
    bringTo(box, words.getBoundingClientRect().top)
  } else {
    const top = readingHeights(root).top + GAP_PX
    bringIntoView(words, top, top)
    bringTo(box, box.getBoundingClientRect().top + GAP_PX)
  }
}

/** Take back what `levelRecord` did to the panel, which has something else to show. */
export function unlevelRecord(root: Root): void {
  const panel = root.querySelector<HTMLElement>('.panel')
  if (panel) panel.style.marginTop = ''
}

/** Where printed words at the very beginning stand higher than the record can, raise the panel over the head of the page. */
function raisePanel(panel: HTMLElement, box: HTMLElement, words: Range): void {
  const begins = panel.parentElement?.getBoundingClientRect().top ?? 0
  const head = box.getBoundingClientRect().top - panel.getBoundingClientRect().top
  const missing = begins + head + GAP_PX - words.getBoundingClientRect().top
  if (missing > 0) panel.style.marginTop = `${-missing}px`
}

/** Scroll the page so that words begin between two heights of the window. */
function bringIntoView(words: Range, highest: number, lowest: number): void {
  const at = words.getBoundingClientRect().top
  const wanted = Math.min(Math.max(at, highest), lowest)
  if (Math.abs(at - wanted) > 1) window.scrollBy({ top: at - wanted, behavior: 'instant' })
}

function scrollBy(missing: number): void {
  if (missing > 0) window.scrollBy({ top: missing, behavior: 'instant' })
}

/** Whether a record has a column of its own, and no sheet over the article. */
function standsBeside(root: Root, box: Element): boolean {
  const text = root.querySelector('[data-text]')
  return text !== null && box.getBoundingClientRect().left >= text.getBoundingClientRect().right
}

/** Scroll a record so that the first of its words that are shown is at a height of the window; where it ends before, it is given room. */
function bringTo(box: HTMLElement, height: number): void {
  const shown = box.querySelector('[data-recorded]')
  if (!shown) return
  const by = firstLine(shown) - height
  const above = -(box.scrollTop + by)
  const below = box.scrollTop + by - (box.scrollHeight - box.clientHeight)
  const { paddingTop, paddingBottom } = getComputedStyle(box)
  if (above > 0) box.style.paddingTop = `${Number.parseFloat(paddingTop) + above}px`
  // A short record leaves room of its own, which room for scrolling comes after.
  const end = box.lastElementChild?.getBoundingClientRect().bottom ?? 0
  const left = Math.max(0, box.getBoundingClientRect().bottom - end)
  if (below > 0)
    box.style.paddingBottom = `${Math.max(left, Number.parseFloat(paddingBottom)) + below}px`
  box.scrollTop += above > 0 ? 0 : by
}

function firstLine(element: Element): number {
  return element.getClientRects()[0]?.top ?? element.getBoundingClientRect().top
}

/** Call back when the window is another size; returns how to stop. */
export function watchWindow(root: Root, onChange: () => void): () => void {
  const view = documentOf(root).defaultView
  view?.addEventListener('resize', onChange)
  return () => view?.removeEventListener('resize', onChange)
}
