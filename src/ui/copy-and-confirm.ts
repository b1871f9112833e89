/** How long the confirmation stands, in milliseconds. */
const CONFIRMATION_MS = 2500

const confirming = new WeakMap<Element, ReturnType<typeof setTimeout>>()

/**
 * Copy words, and confirm it for a while on the element that was asked to, as `data-copied`.
 * Returns false where the browser does not let the page copy.
 */
export async function copyAndConfirm(words: string, element: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words)
  } catch {
    return false
  }
  element.setAttribute('data-copied', '')
  clearTimeout(confirming.get(element))
  const timer = setTimeout(() => element.removeAttribute('data-copied'), CONFIRMATION_MS)
  confirming.set(element, timer)
  return true
}
