import type { Root } from './root'

/** Between the panel and the foot of the window, in CSS pixels. */
const GAP_PX = 12

/**
 * Let the panel end with the window while it stands lower than it will stay when the page is
 * scrolled: all of it can then be scrolled into sight. `--panel-room` says how high it may be; as a
 * sheet it has its own height.
 */
export function fitPanel(root: Root): void {
  const panel = root.querySelector<HTMLElement>('.panel')
  if (!panel) return
  const room = `${window.innerHeight - panel.getBoundingClientRect().top - GAP_PX}px`
  // To write it is to compute the styles of all that the panel holds: not at every scroll.
  if (panel.style.getPropertyValue('--panel-room') === room) return
  panel.style.setProperty('--panel-room', room)
}
