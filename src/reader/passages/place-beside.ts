/** Least distance from the words and from the edges of the window, in CSS pixels. */
const GAP_PX = 8

/**
 * Put the tools under the words, or above where there is no room; where fingers point they stand
 * at the bottom of the window, since the system shows its own beside the words.
 *
 * @param words where they stand in the window
 */
export function placeBeside(tools: HTMLElement, words: DOMRect): void {
  if (matchMedia('(pointer: coarse)').matches) return
  const { offsetWidth, offsetHeight } = tools
  const widest = document.documentElement.clientWidth - offsetWidth - GAP_PX
  const below = words.bottom + GAP_PX
  const hasRoom = below + offsetHeight < window.innerHeight - GAP_PX
  const top = hasRoom ? below : Math.max(GAP_PX, words.top - offsetHeight - GAP_PX)
  tools.style.left = `${Math.max(GAP_PX, Math.min(words.left, widest)) + window.scrollX}px`
  tools.style.top = `${top + window.scrollY}px`
}
