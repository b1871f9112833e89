import { rangeInPage } from '../article/article-dom'
import { selectedRange } from '../article/selected-range'

/**
 * Remember which part of the text has the focus and which words are selected. The function that
 * it returns gives both back, once the text was drawn anew as it is now: they are not told by
 * their elements, which are gone then, but by their places.
 */
export function keepHold(): () => void {
  const focused = focusables().indexOf(document.activeElement)
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
    const again = focusables()[focused]
    if (again instanceof HTMLElement && document.activeElement === document.body) {
      again.focus({ preventScroll: true })
    }
  }
}

/** What can have the focus in the text, in its order. */
function focusables(): (Element | null)[] {
  return [...document.querySelectorAll('[data-text] :is(a, button, summary, [tabindex])')]
}
