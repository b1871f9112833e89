import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { PAGE_PARTS, wordsOf } from '@/edition/vocabularies'
import { addressOf, isAlive, openEdition, setReading, soon } from './support/open-edition'
import { ALL_THREE, DESKTOP, PHONE } from './support/screens'
import { EDITION } from './support/the-edition'

const DARK_PAPER = 'rgb(16, 20, 24)'

/** The classes of all that an edition shows besides its article: the parts of the page, and what leads to them. */
const BESIDE_TEXT = [
  ...wordsOf(PAGE_PARTS).filter((part) => part !== 'article'),
  ...['cast', 'strip', 'overview', 'parts-bar', 'paragraph-notes'],
]

describe('settings', () => {
  it('are kept for the next visit', { tags: 'main' }, async () => {
    const page = await openEdition(PHONE)
    await setReading(page, 'Theme', 'Dark')
    await setReading(page, 'Text size', 'Large')
    await setReading(page, 'Marks in the text', 'Nothing')
    const wanted = { paper: DARK_PAPER, size: '18px', links: 0 }
    await soon(() => looksOf(page)).toEqual(wanted)
    await page.reload()
    await isAlive(page)
    await soon(() => looksOf(page)).toEqual(wanted)
    await page.getByRole('button', { name: 'View', exact: true }).click()
    for (const option of ['Dark', 'Large', 'Nothing']) {
      await soon(() => page.getByLabel(option, { exact: true }).isChecked()).toBe(true)
    }
  })

  it('are in force before the page has a body', async () => {
    const page = await openEdition({ ...DESKTOP, prepare: watchFirstBody })
    expect(await firstSeen(page)).toBe('system medium names')
    await setReading(page, 'Theme', 'Warm')
    await setReading(page, 'Text size', 'Largest')
    await setReading(page, 'Marks in the text', 'Every mention')
    await page.reload()
    await isAlive(page)
    expect(await firstSeen(page)).toBe('warm largest every')
  })
})

it('follows the theme of the system until one is chosen', async () => {
  const page = await openEdition({ ...DESKTOP, colorScheme: 'dark' })
  expect((await looksOf(page)).paper).toBe(DARK_PAPER)
  await setReading(page, 'Theme', 'Light')
  expect((await looksOf(page)).paper).toBe('rgb(248, 249, 249)')
  await page.emulateMedia({ colorScheme: 'light' })
  await setReading(page, 'Theme', 'As the system')
  await page.emulateMedia({ colorScheme: 'dark' })
  await soon(async () => (await looksOf(page)).paper).toBe(DARK_PAPER)
})

it('shows the text without marks, and with them again, by one switch', async () => {
  const page = await openEdition(DESKTOP)
  const marks = page.getByRole('switch', { name: 'Marks' })
  const { links } = await looksOf(page)
  expect(links).toBeGreaterThan(10)
  await marks.click()
  await soon(async () => (await looksOf(page)).links).toBe(0)
  expect(await marks.getAttribute('aria-checked')).toBe('false')
  await marks.press('Space')
  await soon(async () => (await looksOf(page)).links).toBe(links)
})

describe.each(ALL_THREE)('the article only, on $name', ({ screen }) => {
  it('stands alone, is kept, and one click brings the rest back', { tags: 'main' }, async () => {
    const page = await openEdition(screen)
    await setReading(page, 'Show', 'Article only')
    await soon(() => shownBesideText(page)).toEqual([])
    expect((await looksOf(page)).links).toBe(0)
    await page.reload()
    expect(await shownBesideText(page)).toEqual([])
    await isAlive(page)
    expect(await shownBesideText(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await shownBesideText(page)).toEqual([])
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: 'Article only', pressed: true }).click()
    await soon(async () => (await shownBesideText(page)).length).toBeGreaterThan(3)
    expect((await looksOf(page)).links).toBeGreaterThan(10)
  })

  it('gives way to what a link asks for, and comes back after it', async () => {
    const page = await openEdition(screen)
    await setReading(page, 'Show', 'Article only')
    const [quote] = EDITION.quotations
    await page.goto(new URL(`#quote-${quote?.id}`, page.url()).href)
    await soon(() => page.locator(`#quote-${quote?.id}`).isVisible()).toBe(true)
    await page.goBack()
    await soon(() => shownBesideText(page)).toEqual([])
    await page.goto(`${page.url()}?entity=${EDITION.entities[0]?.id}`)
    await isAlive(page)
    await soon(() => page.locator('.panel').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await soon(() => shownBesideText(page)).toEqual([])
    expect(addressOf(page)).not.toContain('?')
  })
})

describe.each(ALL_THREE)('the contents on $name', ({ screen }) => {
  it('lead to every section and mark the one in view', async () => {
    const page = await openEdition(screen)
    const contents = page.getByRole('navigation', { name: 'Contents' })
    for (const { id, heading } of EDITION.sections.slice(2, 5)) {
      await contents.getByRole('button', { name: 'Contents' }).click()
      await contents.getByRole('link', { name: heading }).waitFor()
      const names = await contents.getByRole('link').allInnerTexts()
      expect(names.slice(0, EDITION.sections.length)).toEqual(
        EDITION.sections.map((section) => section.heading),
      )
      await contents.getByRole('link', { name: heading }).click()
      await soon(() => isClear(page, id)).toBe(true)
      const current = contents.locator('[aria-current]')
      await soon(() => current.allTextContents()).toEqual([heading])
    }
  })
})

/** What of the edition is in sight beside and beneath the text. */
async function shownBesideText(page: Page): Promise<string[]> {
  return page.evaluate(
    (names) => names.filter((name) => document.querySelector(`.${name}`)?.checkVisibility()),
    BESIDE_TEXT,
  )
}

/** What settings change: the paper, the size of the text, how many mentions are links. */
async function looksOf(page: Page) {
  return page.evaluate(() => {
    const { backgroundColor, fontSize } = getComputedStyle(document.documentElement)
    const links = document.querySelectorAll('[data-start] a').length
    return { paper: backgroundColor, size: fontSize, links }
  })
}

/** Whether an element stands whole below the header and above the window's end. */
async function isClear(page: Page, id: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const box = document.getElementById(wanted)?.getBoundingClientRect()
    const bar = document.querySelector('header')?.getBoundingClientRect()
    return box && bar ? box.top >= bar.bottom && box.bottom <= innerHeight : false
  }, id)
}

/** Note the settings in force at the moment when the page first has a body. */
async function watchFirstBody(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.body) return
      const { theme, size, marks } = document.documentElement.dataset
      Reflect.set(window, 'firstSeen', [theme, size, marks].join(' '))
      observer.disconnect()
    })
    observer.observe(document, { childList: true, subtree: true })
  })
}

async function firstSeen(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'firstSeen'))
}
