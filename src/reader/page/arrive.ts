import type { TextRange } from '@/text/range'
import { closePopovers } from './close-popovers'
import { isNoted, noteOnEntry } from './entry-notes'
import { markPassage } from './highlight'
import { topOfWordsBeside } from './level-margin'
import { layOutWholePage } from './offscreen-parts'
import { passageOf } from './passage-of'
import { readingHeights } from './reading-heights'
import { documentOf, type Root } from './root'
import { stayInPlace } from './stay-in-place'

/**
 * Go to the element with that id: open what it is closed in, scroll it clear of what is
 * sticky, mark it and, if asked, move focus there.
 *
 * @returns whether the page has such an element.
 */
export function arriveAt(
  root: Root,
  id: string,
  { movesFocus }: { readonly movesFocus: boolean },
): boolean {
  const element = markTarget(root, id)
  if (element) goTo(root, element, movesFocus)
  return element !== null
}

/** The same for an element that has no address of its own. */
export function arriveAtElement(root: Root, element: HTMLElement): void {
  markOnly(root, element)
  goTo(root, element, false)
}

function goTo(root: Root, element: HTMLElement, movesFocus: boolean): void {
  layOutWholePage(root)
  closePopovers(root)
  element.closest('details')?.setAttribute('open', '')
  // Whoever is sent to a quote sees both its wordings.
  if (element.matches('.quote-card')) element.querySelector('details')?.setAttribute('open', '')
  const beginsSection = element.matches('[data-section]')
  const { top, bottom } = readingHeights(root)
  const isTall = element.offsetHeight > (bottom - top) * 0.75
  element.scrollIntoView({ block: beginsSection || isTall ? 'start' : 'center' })
  showWordsBeside(root, element)
  if (movesFocus) element.focus({ preventScroll: true })
  stayInPlace(root, element)
}

/** Scroll back to the words that an element of the margin stands beside, if it stays in sight. */
function showWordsBeside(root: Root, element: HTMLElement): void {
  const hidden =
    readingHeights(root).top - (topOfWordsBeside(root, element) ?? Number.POSITIVE_INFINITY)
  const wouldBeAt = element.getBoundingClientRect().top + hidden
  if (hidden > 0 && wouldBeAt < window.innerHeight / 2) window.scrollBy({ top: -hidden })
}

/**
 * Go to the element with that id for the sake of the address that the page was opened with, once:
 * whoever reloads, or comes back from elsewhere, finds the page as it was left, marked. So do
 * those who have begun to read before what lives was there: the browser has brought them there.
 */
export function arriveFirst(root: Root, id: string): void {
  const hasBegun = 'begun' in documentOf(root).documentElement.dataset
  if (noteArrival() && !hasBegun) arriveAt(root, id, { movesFocus: window.scrollY < 1 })
  else markTarget(root, id)
}

/** Note on this entry of the browser's history that it was arrived at; tells whether that is the first time. */
export function noteArrival(): boolean {
  if (isNoted('arrived')) return false
  noteOnEntry('arrived')
  return true
}

/** Mark the element with that id, or none, as where a link has led, and the words in the text that it is about. */
export function markTarget(root: Root, id: string | null): HTMLElement | null {
  const element = markElement(root, id)
  markPassage(root, element && wordsBeside(element))
  return element
}

/** The words in the text that a quote in the margin stands beside; of other places none are marked. */
function wordsBeside(element: Element): TextRange | null {
  if (!element.matches('.quote-card')) return null
  const way = element.querySelector('[data-passage]')
  return way && passageOf(way)
}

/** As `markTarget`, and what is marked of the text stays as it is. */
export function markElement(root: Root, id: string | null): HTMLElement | null {
  const element = id === null ? null : elementWithId(root, id)
  markOnly(root, element)
  return element
}

function markOnly(root: Root, element: HTMLElement | null): void {
  for (const marked of root.querySelectorAll('[data-target]')) {
    marked.removeAttribute('data-target')
  }
  element?.setAttribute('data-target', '')
}

/**
 * Give the focus, which goes with the line that had it, to where a link has led, or else to the
 * article; the page stays as it is scrolled.
 */
export function focusPlace(root: Root): void {
  const place = root.querySelector<HTMLElement>('[data-target]')
  const wanted = place ?? elementWithId(root, 'article')
  wanted?.focus({ preventScroll: true })
}

function elementWithId(root: Root, id: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`#${CSS.escape(id)}`)
}
