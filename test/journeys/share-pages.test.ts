import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { wordedRecords } from '@/edition/quotations'
import { expectAccessible, expectContrast } from './support/expect-accessible'
import { addressOf, soon } from './support/open-edition'
import { openPage, type Visit } from './support/open-page'
import { DESKTOP, PHONE } from './support/screens'
import { EDITION, READ } from './support/the-edition'

const QUOTE = EDITION.quotations.find(({ id }) => id === 'raimondo-1')

const PAGES = [
  { path: 'quote/raimondo-1/', title: 'Gina Raimondo', place: 'quote-raimondo-1', screen: PHONE },
  {
    path: 'quote/pledge/',
    title: 'Gina Raimondo and Michelle Donelan',
    place: 'quote-pledge',
    screen: DESKTOP,
  },
  {
    path: 'event/order-issued/',
    title: 'Executive order on AI',
    place: 'event-order-issued',
    screen: PHONE,
  },
] as const

describe.each(PAGES)('the small page at $path', ({ path, title, place, screen }) => {
  it('stands in nobody’s way', async () => {
    const page = await open(path, screen)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
    await expectAccessible(page)
  })

  it('scrolls one way only in a window of 320 pixels', async () => {
    const page = await open(path, { width: 320, height: 640 })
    const [shown, needed] = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement
      return [clientWidth, scrollWidth]
    })
    expect(shown).toBe(320)
    expect(needed).toBe(320)
  })

  it('reads without scripts, and leads to its place', async () => {
    const page = await open(path, { ...PHONE, javaScriptEnabled: false })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title)
    await page.getByRole('link', { name: 'See it in its place' }).click()
    await soon(() => addressOf(page)).toBe(`${READ}#${place}`)
    await soon(() => topOf(page, place)).toBeLessThan(PHONE.height)
    expect(await topOf(page, place)).toBeGreaterThan(0)
  })

  it('leads to its place, where the page says so and has the focus', { tags: 'main' }, async () => {
    const page = await open(path, DESKTOP)
    await page.getByRole('link', { name: 'See it in its place' }).click()
    await soon(() => addressOf(page)).toBe(`${READ}#${place}`)
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe(place)
    await page.getByRole('region', { name: 'Where the link has led' }).waitFor()
    const top = await topOf(page, place)
    expect(top).toBeGreaterThan(0)
    expect(top).toBeLessThan(DESKTOP.height)
  })
})

describe('the small page of a quote', () => {
  it('stands out as well in the dark', async () => {
    const page = await open(PAGES[0].path, { ...DESKTOP, colorScheme: 'dark' })
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
    expect(paper).toBe('rgb(16, 20, 24)')
    await expectContrast(page)
  })

  it('stands in nobody’s way in forced colours', async () => {
    await expectAccessible(await open(PAGES[0].path, { ...PHONE, forcedColors: 'active' }))
  })

  it('shows both wordings, and what differs by a line', async () => {
    const page = await open('quote/raimondo-1/', { ...DESKTOP, javaScriptEnabled: false })
    const [printed, ...official] = await page.locator('blockquote').allInnerTexts()
    expect(printed).toContain('“Our partnership signifies our proactive approach')
    expect(official).toEqual(QUOTE && wordedRecords(QUOTE).map(({ words }) => `“${words}”`))
    const lines = await page
      .locator('blockquote mark')
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine))
    expect(lines.length).toBeGreaterThan(4)
    expect(new Set(lines)).toEqual(new Set(['underline']))
  })
})

async function open(path: string, visit: Omit<Visit, 'path'>): Promise<Page> {
  return openPage({ ...visit, path: READ + path })
}

/** Where a place begins, in pixels from the top of the window. */
async function topOf(page: Page, id: string): Promise<number> {
  return page.locator(`[id="${id}"]`).evaluate((place) => place.getBoundingClientRect().top)
}
