import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { panelOf } from './support/menus'
import { hasDrawn } from './support/open-edition'
import { openPage } from './support/open-page'
import { READ } from './support/the-edition'

/** Letters twice as large as usual, set in the browser and not by us. */
const LARGE_PX = 32

const PATHS = [
  ...['/', `${READ}?entity=michelle-donelan`, `${READ}?entity=order-issued`, `${READ}?show=quotes`],
  ...['/library/', '/new/', '/mine/', '/open/', '/404.html'],
  ...[`${READ}quote/donelan-1/`, `${READ}event/order-issued/`],
]

it('nothing scrolls sideways at 320 px in letters of 32 px, on any kind of page', async () => {
  const page = await openPage({ path: READ, width: 320, height: 700, prepare: enlargeLetters })
  await page.locator('html[data-whole]').waitFor({ state: 'attached' })
  await openDetails(page)
  expect(await widthOf(page)).toBe(320)
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('group', { name: 'Theme' }).waitFor()
  expect(await widthOf(page), 'with the settings').toBe(320)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await page.getByRole('combobox').fill('institute')
  await page.getByRole('option').first().waitFor()
  expect(await widthOf(page), 'with Find').toBe(320)
  for (const path of PATHS) {
    await page.goto(new URL(path, page.url()).href)
    await page.locator('h1').waitFor()
    const hasPanel = path.includes('?')
    if (hasPanel) await panelOf(page).getByRole('link').first().waitFor()
    await hasDrawn(page)
    expect(await widthOf(page), path).toBe(320)
  }
}, 60_000)

async function enlargeLetters(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: LARGE_PX } })
}

async function openDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  await hasDrawn(page)
}

/** How wide the page is, once it is sure that its letters are large. */
async function widthOf(page: Page): Promise<number> {
  const { letters, width } = await page.evaluate(() => ({
    letters: getComputedStyle(document.documentElement).fontSize,
    width: document.documentElement.scrollWidth,
  }))
  expect(letters).toBe(`${LARGE_PX}px`)
  return width
}
