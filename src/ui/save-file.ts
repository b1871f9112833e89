/** How long the browser may take to read a file that was handed to it, in milliseconds. */
const KEPT_MS = 60_000

type SavedFile = { readonly name: string; readonly mediaType: string; readonly words: string }

/** Hand words to the browser as a file to be saved, made in the page; nothing is sent anywhere. */
export function saveFile({ name, mediaType, words }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([words], { type: mediaType }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
