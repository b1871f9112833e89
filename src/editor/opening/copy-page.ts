/**
 * The address of a bookmark that copies the page it is opened on, with that page's own address, and goes
 * to where an article is opened: `newPage`, in full.
 */
export function copyPageBookmark(newPage: string): string {
  return `javascript:${encodeURIComponent(`(${copyPage})(${JSON.stringify(newPage)})`)}`
}

/**
 * Runs on pages of others, written out: it knows of nothing outside itself. What it copies is words and
 * not rich text, of which browsers leave out what a page says of itself.
 */
async function copyPage(newPage: string): Promise<void> {
  const { href } = location
  const { documentElement } = document
  const language = documentElement.lang.replaceAll(/[^\w-]/g, '')
  const page = [
    `<!doctype html><!-- copied from url=(${href.length})${href} -->`,
    `<html lang="${language}">${documentElement.getHTML()}</html>`,
  ].join('')
  try {
    const words = new Blob([page], { type: 'text/plain' })
    const markup = new Blob([page], { type: 'text/html' })
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': words, 'text/html': markup }),
    ])
  } catch {
    // Where it is not allowed, as on pages that are not sent safely, the older way may be.
    const copy = (event: ClipboardEvent) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      event.clipboardData?.setData('text/plain', page)
      event.clipboardData?.setData('text/html', page)
    }
    addEventListener('copy', copy, { capture: true, once: true })
    document.execCommand('copy')
    removeEventListener('copy', copy, { capture: true })
  }
  if (!open(newPage, '_blank')) location.assign(newPage)
}
