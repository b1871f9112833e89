import type { Root } from './root'

/** The single key that is a short way to the button that opens Find; the button says so. */
export const FIND_KEY = '/'

/** Open Find, or go to its field, as the button does. */
export function pressFindButton(root: Root): void {
  root.querySelector<HTMLElement>(`[aria-keyshortcuts~="${FIND_KEY}"]`)?.click()
}
