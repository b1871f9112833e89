/**
 * Note words under `key` for as long as this window is open; false where they are noted already, or
 * where storage is closed to us.
 */
export function noteInWindow(key: string, words: string): boolean {
  try {
    if (sessionStorage.getItem(key) === words) return false
    sessionStorage.setItem(key, words)
    return true
  } catch {
    return false
  }
}
