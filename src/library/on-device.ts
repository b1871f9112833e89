/** What is kept on this device under `key`; `null` where nothing is, or storage is closed to us. */
export function keptOnDevice(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keep words on this device; where storage is closed or full, nothing is kept. */
export function keepOnDevice(key: string, words: string): void {
  try {
    localStorage.setItem(key, words)
  } catch {
    // Reading goes on; there is nothing for the reader to do about it.
  }
}
