/** Say on a button that opens something below it whether that is open. */
export function markOpen(button: Element, isOpen: boolean): void {
  if (button.hasAttribute('aria-expanded')) button.setAttribute('aria-expanded', String(isOpen))
}
