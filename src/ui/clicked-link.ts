/** Whether a click asks for no new tab or window, and nobody has taken care of it. */
export function isPlainClick(event: MouseEvent): boolean {
  const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event
  return !defaultPrevented && button === 0 && !(ctrlKey || metaKey || shiftKey || altKey)
}

/** The link that a plain click follows; `null` when something else was clicked, or not so. */
export function clickedLink(event: MouseEvent): Element | null {
  const isFollowed = isPlainClick(event) && event.target instanceof Element
  return isFollowed ? event.target.closest('a[href]') : null
}
