/** Whether something is open above the page, which has Tab and Esc for itself. */
export function isOpenAbove(): boolean {
  return document.querySelector(':popover-open, dialog[open]') !== null
}

/** Whether a menu or a dialog is open, above what stays open while the page is read. */
export function isMenuOrDialogOpen(): boolean {
  return document.querySelector('[popover="auto"]:popover-open, dialog[open]') !== null
}
