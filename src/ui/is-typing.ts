/** Whether a key pressed on `target` belongs to it: a field, a list or text that can be edited. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TAKES_KEYS) !== null
}

const TAKES_KEYS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])'
