/** What is kept on this device under `key`; `null` where nothing is, or storage is closed to us. */
export function keptOnDevice(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keep words on this device; gives whether they are, which they are not where storage is closed or full. */
export function keepOnDevice(key: string, words: string): boolean {
  try {
    localStorage.setItem(key, words)
    return true
  } catch {
    return false
  }
}
