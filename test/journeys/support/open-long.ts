import type { Page } from 'playwright'
import { lengthen } from '../../bench/long-edition'
import { openPage, type Visit } from './open-page'
import { EDITION } from './the-edition'

/** The edition with its article four times over, 44 paragraphs: just long enough to count as long. */
export const LONG = lengthen(EDITION, 1501)

/** The number of its last paragraph. */
export const LONG_END = LONG.article.text.split('\n\n').length

/** Open the library of a site whose edition is long, and from there the edition. */
export async function openLong(visit: Omit<Visit, 'path'>, hash = ''): Promise<Page> {
  const page = await openPage({
    ...visit,
    path: '/library/',
    prepare: async (empty) => {
      await servesVersion(empty, LONG.version)
      await visit.prepare?.(empty)
    },
  })
  await goIn(page, hash)
  return page
}

/** Come back another day, to the edition in a version of its own. */
export async function comeBack(page: Page, hash = '', version = LONG.version): Promise<void> {
  await servesVersion(page, version)
  await page.goto(`${new URL('/library/', page.url())}`)
  await goIn(page, hash)
}

async function servesVersion(page: Page, version: number): Promise<void> {
  const body = JSON.stringify({ ...LONG, version })
  await page.route(`**/editions/${EDITION.id}.json`, (route) => route.fulfill({ body }))
}

async function goIn(page: Page, hash: string): Promise<void> {
  const link = page.getByRole('main').getByRole('link', { name: EDITION.editorial.headline })
  await link.evaluate((own, to) => own.setAttribute('href', own.getAttribute('href') + to), hash)
  await link.click()
  await page.locator(`#p${LONG_END}`).waitFor()
  await page.getByRole('region', { name: 'Sources' }).waitFor()
}
