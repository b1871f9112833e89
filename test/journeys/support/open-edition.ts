import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import { openPage, type Visit } from './open-page'
import { READ } from './the-edition'

/** Open the edition, with what its address may hold after the path, and await what lives in it. */
export async function openEdition(
  visit: Omit<Visit, 'path'> & { readonly at?: string },
): Promise<Page> {
  const { at = '', ...rest } = visit
  const page = await openPage({ ...rest, path: READ + at })
  await isAlive(page)
  return page
}

/**
 * Await that what lives in the page listens, that all of it is laid out, and that it is set in its own
 * fonts: on a busy machine these come late, and things would move under the pointer.
 */
export async function isAlive(page: Page): Promise<void> {
  await isWhole(page)
  await setInOwnFonts(page)
}

/** Await that what lives in the page listens, and that all of it is laid out, in whatever fonts. */
export async function isWhole(page: Page): Promise<void> {
  await page.locator('html[data-whole]').waitFor({ state: 'attached' })
  await hasDrawn(page)
}

/** Await that the page was drawn twice, so that whatever was asked of it stands on the screen. */
export async function hasDrawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((drawn) =>
        requestAnimationFrame(() => requestAnimationFrame(() => drawn())),
      ),
  )
}

/** Await that the page no longer scrolls: two frames later it is where it was. */
export async function isStill(page: Page): Promise<void> {
  const height = () => page.evaluate(() => scrollY)
  await soon(async () => {
    const before = await height()
    await hasDrawn(page)
    return (await height()) === before
  }).toBe(true)
}

/** Await that the fonts are there and drawn with. */
export async function hasFonts(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await hasDrawn(page)
}

/** Set the page in its own fonts, which on a busy machine come after the first lines are drawn. */
async function setInOwnFonts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.documentElement.dataset['fonts'] = ''
    // Where a journey keeps them from coming it goes without.
    await Promise.allSettled(
      ['1em Newsreader', '1em "Schibsted Grotesk"'].map((face) => document.fonts.load(face)),
    )
  })
  await hasDrawn(page)
}

/** Path, query and hash of where the page is. */
export function addressOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url())
  return pathname + search + hash
}

/** The first link in the text that stands for a mention, by its words. */
export function mention(page: Page, words: string): Locator {
  return page.locator('[data-start]').getByRole('link', { name: words, exact: true }).first()
}

/** `expect.poll` with the patience that two busy processors need. */
export function soon<Value>(look: () => Promise<Value> | Value, message = '') {
  return expect.poll(look, { timeout: 10_000, message })
}

/** Set how to read, through the menu, and close it. */
export async function setReading(
  page: Page,
  group: string | RegExp,
  option: string,
): Promise<void> {
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('group', { name: group }).getByLabel(option, { exact: true }).check()
  await page.keyboard.press('Escape')
  await page.locator('#settings').waitFor({ state: 'hidden' })
}
