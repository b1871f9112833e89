import { documentOf, type Root } from './root'
import { selectedRange } from './selected-range'
import { rangeInPage } from './words-in-page'

/**
 * Remember which part of the text has the focus and which words are selected. The function that
 * it returns gives both back, once the text was drawn anew as it is now: they are not told by
 * their elements, which are gone then, but by their places.
 */
export function focusRestorer(root: Root): () => void {
  const focused = placeInText(root, root.querySelector<HTMLElement>(':focus'))
  const selected = selectedRange(root)
  const page = documentOf(root)
  return () => {
    const range = selected && rangeInPage(root, selected)
    if (range && !selectedRange(root)) {
      page
        .getSelection()
        ?.setBaseAndExtent(
          range.startContainer,
          range.startOffset,
          range.endContainer,
          range.endOffset,
        )
    }
    if (focused && page.activeElement === page.body) {
      focusables(root, focused.among)[focused.index]?.focus({ preventScroll: true })
    }
  }
}

/** How to find again what has the focus; `null` outside the text. */
function placeInText(root: Root, element: HTMLElement | null) {
  if (!element?.closest('[data-text]')) return null
  const among = alike(element)
  return { among, index: focusables(root, among).indexOf(element) }
}

/**
 * A selector of what it is counted among: the links of its paragraph, or what else in the text
 * leads where it does. All of the text would not do, for the quotes in it may come later.
 */
function alike(element: Element): string {
  const paragraph = element.closest('[data-start]')
  if (paragraph) return `#${paragraph.id}, #${paragraph.id} a`
  const href = element.getAttribute('href')
  const same = href ? `a[href="${CSS.escape(href)}"]` : 'button, summary'
  return `[data-text] :is(${same}):not([data-start] *)`
}

function focusables(root: Root, among: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(among)]
}
