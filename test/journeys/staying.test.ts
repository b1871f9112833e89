import type { Page } from 'playwright'
import { it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { openEdition, soon } from './support/open-edition'
import { BOTH_ENDS } from './support/screens'

it.each(BOTH_ENDS)(
  'what a link has led to stays where it is as the page above it grows, on $name',
  { tags: 'main' },
  async ({ screen }) => {
    const page = await openAt('#quote-donelan-1', screen)
    const before = await topOfTarget(page)
    await growAbove(page)
    await soon(() => topOfTarget(page)).toBe(before)
  },
)

it('is left where it is by whoever scrolls, and then grows away', async () => {
  const page = await openAt('#p8', {})
  await page.mouse.wheel(0, -120)
  await isAtRest(page)
  const before = await topOfTarget(page)
  await growAbove(page)
  await soon(() => topOfTarget(page)).toBe(before + GROWN_PX)
})

const GROWN_PX = 300

/** A page at a place, in a browser that does not anchor the scroll, as Safari. */
async function openAt(at: string, screen: object): Promise<Page> {
  const page = await openEdition({ ...screen, at })
  await page.evaluate(() => document.documentElement.style.setProperty('overflow-anchor', 'none'))
  await page.locator('[data-target]').waitFor()
  await isAtRest(page)
  return page
}

/** The overview becomes longer, as when something was found. */
async function growAbove(page: Page): Promise<void> {
  await page.evaluate((px) => {
    const overview = document.querySelector<HTMLElement>('div.overview')
    if (!overview) throw new Error('There is no overview')
    overview.style.paddingBottom = `${px}px`
  }, GROWN_PX)
}

function topOfTarget(page: Page): Promise<number> {
  return page
    .locator('[data-target]')
    .evaluate((target) => Math.round(target.getBoundingClientRect().top))
}
