import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import {
  expectAccessible,
  expectArticleContrast,
  expectContrast,
} from './support/expect-accessible'
import { expectTargets } from './support/expect-targets'
import { panelOf } from './support/menus'
import { hasDrawn, mention, openEdition, setReading } from './support/open-edition'
import { openPage } from './support/open-page'
import { BOTH_ENDS, DESKTOP, MIDDLE, PHONE } from './support/screens'
import { READ } from './support/the-edition'
import { OTHER_THEMES } from './support/themes'

/** Gina Raimondo chosen, her entry open, and a link followed to her quote. */
const FULL = '?entity=gina-raimondo#quote-raimondo-1'

describe('nothing stands in anybody’s way', () => {
  it.each(BOTH_ENDS)('on the page as it comes, on $name', { tags: 'main' }, async ({ screen }) => {
    const page = await openEdition(screen)
    await expectAccessible(page)
    await expectArticleContrast(page)
  })

  it.each(BOTH_ENDS)('with a choice, an entry, a landing and all open, on $name', async (row) => {
    const page = await openEdition({ ...row.screen, at: FULL })
    await openDetails(page)
    await letBarsScroll(page)
    await expectAccessible(page)
    await expectTargets(page)
  })

  it('at a middle width', async () => {
    await expectAccessible(await openEdition({ ...MIDDLE, at: '?entity=us-aisi' }))
  })

  it('in each part of the overview, and where the text shows who says what', async () => {
    const page = await openEdition({ width: 1280, height: 900 })
    for (const part of await page.locator('.overview a[data-shows]').all()) {
      await part.click()
      await panelOf(page).getByRole('link').first().waitFor()
      await expectAccessible(page, '.panel')
      await expectTargets(page)
    }
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Who says this' }).click()
    await page.locator('[data-voice]').first().waitFor()
    await expectAccessible(page)
  }, 90_000)

  it('in the settings, the contents and the menu of a joint mention', async () => {
    const page = await openEdition(PHONE)
    await setReading(page, 'Marks in the text', 'Every mention')
    await page.getByRole('button', { name: 'View', exact: true }).click()
    await page.getByRole('group', { name: 'Theme' }).waitFor()
    await expectAccessible(page, '#settings')
    await expectAccessible(page, 'header')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Contents' }).click()
    await page.locator('#contents').getByRole('link').first().waitFor()
    await expectAccessible(page, '#contents')
    await expectAccessible(page, 'header')
    await page.keyboard.press('Escape')
    await mention(page, 'both nations').click()
    await page.getByRole('dialog').waitFor()
    await expectAccessible(page, '[role="dialog"]')
  })

  it('in forced colours', async () => {
    const page = await openEdition({ ...DESKTOP, forcedColors: 'active', at: FULL })
    await expectAccessible(page)
    await expectChoiceToShow(page)
  })

  it.each([
    { path: '/library/', screen: PHONE },
    { path: '/new/', screen: PHONE },
    { path: `${READ}quote/donelan-1/`, screen: PHONE },
    { path: `${READ}event/order-issued/`, screen: DESKTOP },
    { path: '/404.html', screen: DESKTOP },
  ])('at $path', async ({ path, screen }) => {
    const page = await openPage({ ...screen, path })
    await page.locator('main h1').waitFor()
    await hasDrawn(page)
    await expectAccessible(page)
    await expectTargets(page)
  })

  it.each(OTHER_THEMES.map((theme, at) => ({ theme, screen: at % 2 === 0 ? DESKTOP : PHONE })))(
    'in the colours of the theme $theme',
    async ({ theme, screen }) => {
      const page = await openEdition({ ...screen, at: FULL })
      await setReading(page, 'Theme', theme)
      await openDetails(page)
      await expectContrast(page)
      await expectArticleContrast(page)
      await expectChoiceToShow(page)
    },
  )
})

async function openDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  await hasDrawn(page)
}

/** Bars that stay as one scrolls lie half over something wherever a page is left: axe takes that for small. */
async function letBarsScroll(page: Page): Promise<void> {
  await page.locator('header:first-of-type, .cast').evaluateAll((bars) => {
    for (const bar of bars) if (bar instanceof HTMLElement) bar.style.position = 'static'
  })
}

/** What is chosen has a background and a line that the words around it have not. */
async function expectChoiceToShow(page: Page): Promise<void> {
  const looks = await page.locator('#p3').evaluate((paragraph) => {
    const chosen = paragraph.querySelector('[data-entities~="gina-raimondo"]') ?? paragraph
    return [chosen, paragraph].map((element) => {
      const { backgroundColor, textDecorationLine } = getComputedStyle(element)
      return { background: backgroundColor, line: textDecorationLine }
    })
  })
  const [chosen, plain] = looks
  expect(chosen?.background).not.toBe(plain?.background)
  expect(chosen?.line).toBe('underline')
}
