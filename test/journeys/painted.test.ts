import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { hasDrawn, openEdition } from './support/open-edition'
import { openPage } from './support/open-page'
import { expectPaintedContrast, FINE } from './support/painted-contrast'
import { DESKTOP, PHONE } from './support/screens'
import { READ } from './support/the-edition'

describe('all words stand out as painted, in light, dark and forced colours', {
  timeout: 90_000,
}, () => {
  it('with a choice and its panel, from the strip to the sources', async () => {
    const page = await openEdition({ ...DESKTOP, ...FINE, at: '?entity=michelle-donelan' })
    await page.getByRole('tab', { name: 'Said' }).waitFor()
    await expectPaintedContrast(page, ['#timeline', '#sources'])
  })

  it('with all open, on a phone', async () => {
    const page = await openEdition({ ...PHONE, ...FINE, at: '#quote-raimondo-1' })
    await openDetails(page)
    await expectPaintedContrast(page, ['#p3', '#quotes'])
  })

  it('where it shows who says what', async () => {
    const page = await openEdition({ ...DESKTOP, ...FINE, at: '?marks=voices' })
    await expectPaintedContrast(page)
  })

  it('in what Find found', async () => {
    const page = await openEdition({ ...DESKTOP, ...FINE })
    await page.keyboard.press('/')
    await page.keyboard.type('safety')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await expectPaintedContrast(page)
  })

  it.each(['/library/', '/new/', `${READ}quote/donelan-1/`, `${READ}event/order-issued/`])(
    'at %s',
    async (path) => {
      const page = await openPage({ ...DESKTOP, ...FINE, path })
      await page.locator('main h1').waitFor()
      await expectPaintedContrast(page)
    },
  )
})

describe('what differs by its colour differs in forced colours', { tags: 'main' }, () => {
  it.each(['light', 'dark'] as const)(
    'in the text, the panel and the bar in %s',
    async (colorScheme) => {
      const page = await openEdition({
        ...DESKTOP,
        colorScheme,
        forcedColors: 'active',
        at: '?entity=michelle-donelan',
      })
      await page.getByRole('tab', { name: 'Said' }).waitFor()
      const style = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const own = getComputedStyle(element)
            const { backgroundColor, borderBottomWidth, textDecorationStyle, color } = own
            return { backgroundColor, borderBottomWidth, textDecorationStyle, color }
          })
      const plain = await style('#p3')
      const chosen = await style('.article-text [data-chosen="plainly"]')
      const lightly = await style('.article-text [data-chosen="lightly"]')
      const backgrounds = [plain, chosen, lightly].map(({ backgroundColor }) => backgroundColor)
      expect(new Set(backgrounds).size, backgrounds.join(' | ')).toBe(3)
      expect((await style('.panel-name')).backgroundColor).toBe(chosen.backgroundColor)
      expect((await style('.panel .differs-printed')).textDecorationStyle).toBe('solid')
      expect((await style('.panel .differs-official')).textDecorationStyle).toBe('dashed')
      const [on, off] = await Promise.all([
        style('[role="tab"][aria-selected="true"]'),
        style('[role="tab"][aria-selected="false"]'),
      ])
      expect(on.borderBottomWidth).not.toBe(off.borderBottomWidth)
    },
  )

  it.each(['light', 'dark'] as const)('in the switch of the marks in %s', async (colorScheme) => {
    const page = await openEdition({ ...DESKTOP, colorScheme, forcedColors: 'active' })
    const marks = page.getByRole('switch', { name: 'Marks' })
    const track = marks.locator('span').first()
    const backgroundOf = () => track.evaluate((one) => getComputedStyle(one).backgroundColor)
    const on = await backgroundOf()
    await marks.click()
    await page.mouse.move(0, 400)
    await expect.poll(backgroundOf).not.toBe(on)
  })
})

async function openDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  await hasDrawn(page)
}
