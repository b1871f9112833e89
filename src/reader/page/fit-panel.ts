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
  const top = panel?.getBoundingClientRect().top ?? 0
  panel?.style.setProperty('--panel-room', `${window.innerHeight - top - GAP_PX}px`)
}
