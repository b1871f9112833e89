import { markPassage, topOfWordsBeside } from './article-dom'
import { isNoted, noteOnEntry } from './entry-notes'
import { layOutWholePage } from './offscreen-parts'
import { readingHeights } from './text-in-window'

/**
 * Go to the element with that id: open what it is closed in, scroll it clear of what is
 * sticky, mark it and, if asked, move focus there.
 *
 * @returns whether the page has such an element.
 */
export function arriveAt(id: string, { movesFocus }: { readonly movesFocus: boolean }): boolean {
  const element = markTarget(id)
  if (!element) return false
  layOutWholePage()
  for (const popover of document.querySelectorAll<HTMLElement>(':popover-open')) {
    popover.hidePopover()
  }
  element.closest('details')?.setAttribute('open', '')
  const beginsSection = element.matches('[data-section]')
  const isTall = element.offsetHeight > window.innerHeight / 2
  element.scrollIntoView({ block: beginsSection || isTall ? 'start' : 'center' })
  showWordsBeside(element)
  if (movesFocus) element.focus({ preventScroll: true })
  return true
}

/** Scroll back to the words that an element of the margin stands beside, if it stays in sight. */
function showWordsBeside(element: HTMLElement): void {
  const hidden = readingHeights().top - (topOfWordsBeside(element) ?? Number.POSITIVE_INFINITY)
  const wouldBeAt = element.getBoundingClientRect().top + hidden
  if (hidden > 0 && wouldBeAt < window.innerHeight / 2) window.scrollBy({ top: -hidden })
}

/**
 * Go to the element with that id for the sake of the address that the page was opened with, once:
 * whoever reloads, or comes back from elsewhere, finds the page as it was left, marked. So do
 * those who have begun to read before the page was hydrated: the browser has brought them there.
 */
export function arriveFirst(id: string): void {
  const hasBegun = 'begun' in document.documentElement.dataset
  if (noteArrival() && !hasBegun) arriveAt(id, { movesFocus: window.scrollY < 1 })
  else markTarget(id)
}

/** Note on this entry of the browser's history that it was arrived at; tells whether that is the first time. */
export function noteArrival(): boolean {
  if (isNoted('arrived')) return false
  noteOnEntry('arrived')
  return true
}

/** Mark the element with that id, or none, as where a link has led. */
export function markTarget(id: string | null): HTMLElement | null {
  markPassage(null)
  return markElement(id)
}

/** As `markTarget`, and what is marked of the text stays as it is. */
export function markElement(id: string | null): HTMLElement | null {
  for (const marked of document.querySelectorAll('[data-target]')) {
    marked.removeAttribute('data-target')
  }
  const element = id === null ? null : document.getElementById(id)
  element?.setAttribute('data-target', '')
  return element
}

/**
 * Give the focus, which goes with the line that had it, to where a link has led, or else to the
 * article; the page stays as it is scrolled.
 */
export function focusPlace(): void {
  const place = document.querySelector<HTMLElement>('[data-target]')
  const wanted = place ?? document.getElementById('article')
  wanted?.focus({ preventScroll: true })
}
