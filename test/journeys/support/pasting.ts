import type { Page } from 'playwright'
import { expect } from 'vitest'

/** What lies on a clipboard, or is dropped: words by their type. */
export type OnClipboard = { readonly 'text/plain'?: string; readonly 'text/html'?: string }

/** Paste on the page where an article is opened, where the focus is, as one key does. */
export async function pasteOn(page: Page, clipboard: OnClipboard): Promise<void> {
  await expect.poll(() => page.getByRole('button', { name: 'Read it' }).isEnabled()).toBe(true)
  await page.evaluate((data) => {
    const clipboardData = new DataTransfer()
    for (const [type, words] of Object.entries(data)) clipboardData.setData(type, words)
    const target = document.activeElement ?? document.body
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, clipboard)
}

/** A file by its name, and what it holds. */
export type Chosen = readonly [name: string, content: string | Buffer]

/** Choose files where an article is opened. */
export async function chooseFiles(page: Page, ...files: readonly Chosen[]): Promise<void> {
  await page
    .getByLabel('Or choose a file')
    .setInputFiles(
      files.map(([name, content]) => ({ name, mimeType: '', buffer: Buffer.from(content) })),
    )
}
