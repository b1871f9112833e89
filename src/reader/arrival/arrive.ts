import { markPassage } from '../article/article-dom'

/**
 * Go to the element with that id: open what it is closed in, scroll it clear of what is
 * sticky, mark it and, if asked, move focus there.
 *
 * @returns whether the page has such an element.
 */
export function arriveAt(id: string, { movesFocus }: { readonly movesFocus: boolean }): boolean {
  const element = markTarget(id)
  if (!element) return false
  for (const popover of document.querySelectorAll<HTMLElement>(':popover-open')) {
    popover.hidePopover()
  }
  element.closest('details')?.setAttribute('open', '')
  const beginsSection = element.matches('[data-section]')
  const isTall = element.offsetHeight > window.innerHeight / 2
  element.scrollIntoView({ block: beginsSection || isTall ? 'start' : 'center' })
  if (movesFocus) element.focus({ preventScroll: true })
  return true
}

/** Mark the element with that id, or none, as where a link has led. */
export function markTarget(id: string | null): HTMLElement | null {
  markPassage(null)
  for (const marked of document.querySelectorAll('[data-target]')) {
    marked.removeAttribute('data-target')
  }
  const element = id === null ? null : document.getElementById(id)
  element?.setAttribute('data-target', '')
  return element
}
