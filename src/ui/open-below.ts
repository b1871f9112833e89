/** Least distance between what floats and the edge of the window, in CSS pixels. */
const EDGE_PX = 8

/**
 * Open a popover under the place it belongs to, inside the window's width and as high as there is
 * room for in the window below that place, at least as the styles have it; it scrolls with the page.
 */
export function openBelow(popover: HTMLElement, place: DOMRect): void {
  popover.showPopover()
  const widest = document.documentElement.clientWidth - popover.offsetWidth - EDGE_PX
  const left = Math.max(EDGE_PX, Math.min(place.left, widest))
  popover.style.left = `${left + window.scrollX}px`
  const room = window.innerHeight - place.bottom - 2 * EDGE_PX
  popover.style.maxHeight = `max(${room}px, 40vh)`
  popover.style.top = `${place.bottom + window.scrollY + 4}px`
}
