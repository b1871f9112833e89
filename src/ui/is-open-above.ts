/** What says of itself that it is open above the page, as `OPEN_ABOVE` on its element does. */
export const OPEN_ABOVE = { 'data-open-above': '' } as const

/** Whether something is open above the page, which has Tab and Esc for itself. */
export function isOpenAbove(): boolean {
  return isMenuOrDialogOpen() || document.querySelector('[data-open-above]') !== null
}

/** Whether a menu or a dialog is open, above whatever else is. */
export function isMenuOrDialogOpen(): boolean {
  return document.querySelector(':popover-open, dialog[open]') !== null
}
