import type { Root } from './root'

/** Scroll the panel to its beginning, wherever somebody was in what it showed before. */
export function panelToTop(root: Root): void {
  const panel = root.querySelector('.panel')
  if (panel) panel.scrollTop = 0
}
