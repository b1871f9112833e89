import type { Page } from 'playwright'
import { openPage, type Visit } from './open-page'
import { DESKTOP } from './screens'

/** An article of one line, and the id that its edition gets. */
export const BRIDGE = { text: 'The bridge at Alder is open.', id: 'the-bridge-at-alder-is-open' }

/** Open the page where an article is opened. */
export async function openNew(visit: Partial<Visit> = {}): Promise<Page> {
  const page = await openPage({ ...DESKTOP, ...visit, path: '/new/' })
  await page.getByLabel('Text').waitFor()
  return page
}

/** Open an article of the day that is typed in, and wait for it to be read. */
export async function readTyped(page: Page, text: string): Promise<void> {
  await page.getByLabel('Text').fill(text)
  await page.getByRole('button', { name: 'Today' }).click()
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.locator('#p1').waitFor()
}
