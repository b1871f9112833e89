/** How long the browser may take to read a file that was handed to it, in milliseconds. */
const KEPT_MS = 60_000

/** Hand a file to the browser to be saved, made in the page; nothing is sent anywhere. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: url, download: file.name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
