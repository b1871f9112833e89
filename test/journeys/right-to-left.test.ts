import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { isAlive } from './support/open-edition'
import { openPage, type Visit } from './support/open-page'
import { readPaper } from './support/read-paper'
import { DESKTOP, MIDDLE, PHONE } from './support/screens'

const READ = '/read/lake-agreement/'

/** An Arabic edition, with Leila Haddad chosen where `at` says so. */
async function open(visit: Omit<Visit, 'path'>, at = ''): Promise<Page> {
  const page = await openPage({ ...visit, path: READ + at })
  await isAlive(page)
  return page
}

describe('an article that is written from the right is laid out from the right', () => {
  it.each([DESKTOP, { width: 1400, height: 900 }])(
    'with the entities at the right and the margin at the left, at $width px',
    async (screen) => {
      const page = await open(screen)
      const [entities, text, margin] = await sidesOf(page, ['#entities', '#p2', '.margin'])
      expect(entities.left).toBeGreaterThan(text.right)
      expect(text.left).toBeGreaterThan(margin.right)
      expect(margin.left).toBeGreaterThanOrEqual(0)
    },
  )

  it.each([DESKTOP, { width: 1280, height: 900 }, MIDDLE, PHONE])(
    'with lines that begin at the right, at $width px',
    { tags: 'main' },
    async (screen) => {
      const page = await open(screen)
      for (const block of ['h1', '#p2', '#p3', '.side-head h2']) {
        const { lineRight, right } = await firstLineOf(page.locator(block).first())
        expect(right - lineRight, block).toBeLessThan(2)
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screen.width)
    },
  )

  it.each([{ width: 1280, height: 900 }, MIDDLE])(
    'with notes and quotes at the left of the text, lined at its side, at $width px',
    async (screen) => {
      const page = await open(screen)
      const [text, note, card] = await sidesOf(page, [
        '#p2',
        '.margin .note',
        '.margin .quote-card',
      ])
      for (const { right } of [note, card]) expect(right).toBeLessThan(text.left)
      for (const lined of ['.margin .note', '.margin .quote-card']) {
        const [atRight, atLeft] = await page
          .locator(lined)
          .first()
          .evaluate((element) => {
            const { borderRightWidth, borderLeftWidth } = getComputedStyle(element)
            return [borderRightWidth, borderLeftWidth]
          })
        expect([lined, atRight, atLeft]).toEqual([lined, '2px', '0px'])
      }
    },
  )

  it.each([
    { screen: DESKTOP, isBeside: true },
    { screen: MIDDLE, isBeside: true },
    { screen: PHONE, isBeside: false },
  ])(
    'with its panel the same way, at $screen.width px',
    { tags: 'main' },
    async ({ screen, isBeside }) => {
      const page = await open(screen, '?entity=leila')
      await page.getByRole('tab', { name: 'Said' }).waitFor()
      const [text, panel, name, clear] = await sidesOf(page, [
        '#p2',
        '.panel',
        '.panel-name',
        '.panel button:text-is("Close")',
      ])
      if (isBeside) expect(panel.right).toBeLessThan(text.left)
      expect(panel.right - name.right).toBeLessThan(40)
      expect(clear.right).toBeLessThan(name.left)
      const [said, about] = await Promise.all(
        ['Said', 'About'].map((tab) => sideOf(page.getByRole('tab', { name: tab }))),
      )
      expect(said?.left).toBeGreaterThan(about?.right ?? Infinity)
    },
  )

  it.each([DESKTOP, MIDDLE, PHONE])('with time from the right, at $width px', async (screen) => {
    const page = await open(screen)
    const marks = page.locator('.strip svg:visible > a')
    const [first, last] = await Promise.all([
      sideOf(marks.first().locator('circle').first()),
      sideOf(marks.last().locator('line')),
    ])
    const strip = await sideOf(page.locator('.strip'))
    expect(first.left).toBeGreaterThan(last.right)
    expect(strip.right - first.right).toBeLessThan(strip.width / 4)
    expect(last.left - strip.left).toBeLessThan(strip.width / 4)
    const words = await marks.locator('text').all()
    for (const label of words) {
      const { left, right } = await sideOf(label)
      expect(left).toBeGreaterThanOrEqual(strip.left - 1)
      expect(right).toBeLessThanOrEqual(strip.right + 1)
    }
  })

  it('with the names above it from the right, and the first of them in sight', async () => {
    const page = await open(PHONE)
    const names = page.locator('.cast li')
    const [first, second] = await Promise.all([sideOf(names.nth(0)), sideOf(names.nth(1))])
    expect(first.right).toBeGreaterThan(PHONE.width - 60)
    expect(second.right).toBeLessThan(first.left)
  })

  it('with the bar beside what a link led to at its right', async () => {
    const page = await open(DESKTOP, '#p3')
    const inset = await page
      .locator('[data-target]')
      .evaluate((target) => getComputedStyle(target, '::before').borderRightWidth)
    expect(inset).toBe('4px')
  })

  it('with its gutter at the right on paper', async () => {
    const page = await open(DESKTOP)
    await page.emulateMedia({ media: 'print' })
    const [text, heading] = await sidesOf(page, ['#p2', '.side-head'])
    expect(heading.left).toBeGreaterThan(text.right)
    const { printed, width } = await readPaper(page)
    const names = printed.filter(({ words }) => words.includes('Example Water'))
    expect(names.length).toBeGreaterThan(0)
    for (const { x, width: own } of names) expect(x + own).toBeLessThan(width)
  })
})

type Side = { readonly left: number; readonly right: number; readonly width: number }

async function sideOf(element: Locator): Promise<Side> {
  return element.evaluate((one) => {
    const { left, right, width } = one.getBoundingClientRect()
    return { left, right, width }
  })
}

async function sidesOf<const Selectors extends readonly string[]>(
  page: Page,
  selectors: Selectors,
): Promise<{ readonly [Index in keyof Selectors]: Side }>
async function sidesOf(page: Page, selectors: readonly string[]): Promise<readonly Side[]> {
  return Promise.all(selectors.map((selector) => sideOf(page.locator(selector).first())))
}

/** Where the first line of words ends at the right, and where its block does. */
async function firstLineOf(block: Locator) {
  return block.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0)
    const top = Math.min(...lines.map((line) => line.top))
    const first = lines.filter((line) => line.top < top + 12)
    return {
      lineRight: Math.max(...first.map((line) => line.right)),
      right: element.getBoundingClientRect().right,
    }
  })
}
