/**
 * The link that a plain click follows; `null` when something else was clicked, the click is
 * already taken care of, or it asks for a new tab or window.
 */
export function clickedLink(event: MouseEvent): Element | null {
  if (event.defaultPrevented || event.button !== 0) return null
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null
  return event.target instanceof Element ? event.target.closest('a[href]') : null
}
