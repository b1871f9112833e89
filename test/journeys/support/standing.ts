import type { Page } from 'playwright'
import { expect } from 'vitest'
import { addressOf, mention, soon } from './open-edition'
import { EDITION } from './the-edition'

/** What a page says whose scripts fail. */
export const LINE = /Not all of this page works at the moment/

/** What no reader should have to read. */
export const RAW =
  /is not (?:a function|defined|a constructor|iterable)|undefined|\w*Error\b|\.js\b|thrown/

/** The line of a page that says so. */
export function line(page: Page) {
  return page.locator('.failed-line')
}

/** The article is whole and readable, and nothing raw is said anywhere. */
export async function expectArticle(page: Page, inWindow = ''): Promise<void> {
  const paragraphs = page.locator('main [data-start]')
  expect((await paragraphs.allTextContents()).join('\n\n')).toBe(EDITION.article.text)
  expect(await paragraphs.filter({ visible: true }).count()).toBeGreaterThanOrEqual(10)
  const seen = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].some((paragraph) => {
        const { top, bottom, height } = paragraph.getBoundingClientRect()
        return height > 15 && top < innerHeight && bottom > 0
      }),
    inWindow || 'h1, main [data-start]',
  )
  expect(seen, 'in the window').toBe(true)
  expect(await page.locator('body').innerText()).not.toMatch(RAW)
}

/** All of the page is there as it is without scripts, with one line that says so, and no dead control. */
export async function expectToStandAsItCame(page: Page, inWindow = ''): Promise<void> {
  await line(page).getByText(LINE).waitFor()
  await expectArticle(page, inWindow)
  expect(await page.getByRole('alert').filter({ visible: true }).count()).toBe(0)
  const box = await line(page).boundingBox()
  expect(box?.y).toBeLessThan(await page.evaluate(() => innerHeight))
  const controls = page.locator('button:not([popovertarget="contents"]), input, select')
  expect(await controls.filter({ visible: true }).allInnerTexts()).toEqual([])
  for (const { id } of EDITION.quotations) {
    expect(await page.locator(`#quote-${id}`).isVisible(), id).toBe(true)
  }
}

/** A name leads to its entry, as it does without scripts, and the bar to other pages. */
export async function expectLinksToLead(page: Page): Promise<void> {
  await mention(page, 'Michelle Donelan').click()
  await soon(() => addressOf(page)).toContain('#entity-michelle-donelan')
  await soon(() =>
    page.locator('#entity-michelle-donelan').evaluate((entry) => {
      const { top, height } = entry.getBoundingClientRect()
      return height > 0 && top >= 0 && top < innerHeight
    }),
  ).toBe(true)
}
