/**
 * Share through the sheet of the system; false where it has none or refuses.
 *
 * A reader who thinks better of it, or whose sheet is open already, needs no other way.
 */
export async function shareThroughSystem(shared: ShareData): Promise<boolean> {
  if (!('share' in navigator)) return false
  try {
    await navigator.share(shared)
    return true
  } catch (error) {
    return error instanceof DOMException && /^(AbortError|InvalidStateError)$/.test(error.name)
  }
}
