import { rangeInPage } from './article-dom'
import { selectedRange } from './selected-range'

/**
 * Remember which part of the text has the focus and which words are selected. The function that
 * it returns gives both back, once the text was drawn anew as it is now: they are not told by
 * their elements, which are gone then, but by their places.
 */
export function focusRestorer(): () => void {
  const focused = placeInText(document.querySelector<HTMLElement>(':focus'))
  const selected = selectedRange()
  return () => {
    const range = selected && rangeInPage(selected)
    if (range && !selectedRange()) {
      document
        .getSelection()
        ?.setBaseAndExtent(
          range.startContainer,
          range.startOffset,
          range.endContainer,
          range.endOffset,
        )
    }
    if (focused && document.activeElement === document.body) {
      focusables(focused.among)[focused.index]?.focus({ preventScroll: true })
    }
  }
}

/** How to find again what has the focus; `null` outside the text. */
function placeInText(element: HTMLElement | null) {
  if (!element?.closest('[data-text]')) return null
  const among = alike(element)
  return { among, index: focusables(among).indexOf(element) }
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

function focusables(among: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(among)]
}
