import type { Page } from 'playwright'

/** What a page has to be let do so that what it copies can be read. */
export const CLIPBOARD = ['clipboard-read', 'clipboard-write']

/** The words on the clipboard. */
export async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

/** A browser that does not let a page copy. */
export async function refuseCopying(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'))
    Object.defineProperty(navigator.clipboard, 'writeText', { value: refuse })
  })
}
