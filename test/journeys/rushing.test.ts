import { expect, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { panelOf } from './support/menus'
import { addressOf, openEdition, soon } from './support/open-edition'
import { holdRequests } from './support/open-page'
import { BOTH_ENDS } from './support/screens'

/** As many as a script, a stuck key or an impatient hand might make. */
const CLICKS = 120

it.each(BOTH_ENDS)(
  'clicks that all come at once end with the last of them, on $name',
  { tags: 'main' },
  async ({ screen }) => {
    const page = await openEdition(screen)
    await page.evaluate((count) => {
      const links = [...document.querySelectorAll<HTMLElement>('[data-start] a[data-choose]')]
      for (let index = 0; index < count; index++) links[index % links.length]?.click()
      links.find(({ textContent }) => textContent === 'Michelle Donelan')?.click()
    }, CLICKS)
    await isAtRest(page)
    await soon(() => addressOf(page)).toContain('?entity=michelle-donelan')
    await soon(() => page.getByRole('status').first().innerText()).toContain('Michelle Donelan')
    await panelOf(page).getByRole('heading', { name: 'Michelle Donelan' }).waitFor()
  },
)

it.each(BOTH_ENDS)(
  'clicks that come a few milliseconds apart end with the last of them, on $name',
  async ({ screen }) => {
    const page = await openEdition(screen)
    await page.evaluate(async (count) => {
      const links = [...document.querySelectorAll<HTMLElement>('[data-start] a[data-choose]')]
      for (let index = 0; index < count; index++) {
        links[index % links.length]?.click()
        await new Promise((resolve) => setTimeout(resolve, index % 7))
      }
      links.find(({ textContent }) => textContent === 'Michelle Donelan')?.click()
    }, CLICKS)
    await isAtRest(page)
    await soon(() => addressOf(page)).toContain('?entity=michelle-donelan')
    await soon(() => page.getByRole('status').first().innerText()).toContain('Michelle Donelan')
    const shown = await page.locator('[data-start] a[data-chosen]').allInnerTexts()
    expect(shown.every((words) => /Donelan|counterpart|Secretary|she|her/i.test(words))).toBe(true)
  },
)

it('a browser that writes no more addresses for a while still ends where address and page agree', async () => {
  const page = await openEdition({
    ...BOTH_ENDS[1].screen,
    prepare: (empty) =>
      empty.addInitScript(() => {
        // As Safari does after a hundred in ten seconds.
        const { pushState } = History.prototype
        let left = 2
        History.prototype.pushState = function (...given) {
          if (left-- <= 0) throw new DOMException('Too many calls', 'SecurityError')
          pushState.apply(this, given)
        }
      }),
  })
  for (const name of ['Gina Raimondo', 'Michelle Donelan', 'AllAboutAI', 'Gina Raimondo']) {
    await page.evaluate((words) => {
      const links = [...document.querySelectorAll<HTMLElement>('[data-start] a[data-choose]')]
      links.find(({ textContent }) => textContent === words)?.click()
    }, name)
    await isAtRest(page)
  }
  await soon(() => addressOf(page)).toContain('gina-raimondo')
  await soon(() => page.getByRole('status').first().innerText()).toContain('Gina Raimondo')
})

it('another page that is asked for while the first is on its way is the one that comes, and alone', async () => {
  const files = holdRequests()
  const page = await openEdition({
    ...BOTH_ENDS[1].screen,
    prepare: (empty) => empty.route('**/assets/draw-page-*.js', files.hold),
  })
  await page.getByRole('link', { name: 'Library' }).click()
  await soon(() => addressOf(page)).toBe('/library/')
  await page.getByRole('link', { name: 'Open an article' }).click()
  await soon(() => addressOf(page)).toBe('/new/')
  files.release()
  await page.getByLabel('Text').waitFor()
  await isAtRest(page)
  expect(await page.getByRole('banner').count()).toBe(1)
})
