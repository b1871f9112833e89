import type { Root } from './root'

/** Close the menus and lists that are open over the page. */
export function closePopovers(root: Root): void {
  for (const popover of root.querySelectorAll<HTMLElement>('[popover="auto"]:popover-open')) {
    popover.hidePopover()
  }
}
