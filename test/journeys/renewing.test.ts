import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { panelOf } from './support/menus'
import { addressOf, openEdition, soon } from './support/open-edition'
import { openPage } from './support/open-page'
import { DESKTOP } from './support/screens'
import { READ } from './support/the-edition'

/** Since a newer version of the site was put up the host has no file of the settings, and pages name other scripts. */
async function putUpNewer(page: Page, path = READ): Promise<void> {
  await page.route(/assets\/SettingsForm-[\w-]{7}\.js$/, (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><p>Not here' }),
  )
  await namesOthers(page, path, /assets\/index-[\w-]{7}\.js/g, 'assets/index-newer1.js')
}

/** Whoever looks at the page anew finds that it names other files. */
async function namesOthers(page: Page, path: string, names: RegExp, others: string): Promise<void> {
  await page.route(`**${path}*`, async (route) => {
    if (route.request().resourceType() === 'document') return route.fallback()
    const answer = await route.fetch()
    const html = (await answer.text()).replaceAll(names, others)
    return route.fulfill({ response: answer, body: html })
  })
}

/** Not by the pointer, for whose sake a journey may scroll. */
async function openSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'View', exact: true }).dispatchEvent('click')
}

it('a page whose newer version was put up is loaded anew once, at the same place and choice', {
  tags: 'main',
}, async () => {
  const page = await openEdition({ ...DESKTOP, at: '?entity=gina-raimondo', expectsErrors: true })
  await isAtRest(page)
  await page.locator('#p7').evaluate((paragraph) => paragraph.scrollIntoView({ block: 'center' }))
  const place = () =>
    page.locator('#p7').evaluate((at) => Math.round(at.getBoundingClientRect().top))
  await isAtRest(page)
  const before = await place()
  await putUpNewer(page)
  const loaded = page.waitForEvent('load')
  await openSettings(page)
  await loaded
  await isAtRest(page)
  expect(addressOf(page)).toBe(`${READ}?entity=gina-raimondo`)
  await panelOf(page).getByRole('heading', { name: 'Gina Raimondo' }).waitFor()
  await soon(async () => Math.abs((await place()) - before)).toBeLessThan(3)

  // Where that did not help it is not loaded for ever, but says what is the matter.
  await openSettings(page)
  await page.getByText('A newer version of this page has been put up.').waitFor()
  await page.getByRole('link', { name: 'Load it again' }).waitFor()
  expect(await page.locator('#p7').isVisible()).toBe(true)
})

it('what somebody has typed is not lost to a newer version', async () => {
  const page = await openPage({ ...DESKTOP, path: '/new/', expectsErrors: true })
  const field = page.getByLabel('Text')
  await field.fill('Words that nobody else has.')
  await putUpNewer(page, '/new/')
  await openSettings(page)
  await page.getByText('A newer version of this page has been put up.').waitFor()
  expect(await field.inputValue()).toBe('Words that nobody else has.')
})

it('a part that is missing from a page which is as it was is said there, and nothing loaded', async () => {
  const page = await openEdition({ ...DESKTOP, expectsErrors: true })
  await page.route(/assets\/SettingsForm-[\w-]{7}\.js$/, (route) => route.abort())
  let loads = 0
  page.on('load', () => loads++)
  await openSettings(page)
  await page.locator('#settings').getByRole('alert').waitFor()
  await isAtRest(page)
  expect(loads).toBe(0)
  expect(await page.locator('.failed-line').isVisible()).toBe(false)
})

it('a page whose edition was published anew since is loaded anew, once', async () => {
  let loads = 0
  const page = await openPage({
    ...DESKTOP,
    path: READ,
    expectsErrors: true,
    prepare: async (empty) => {
      empty.on('load', () => loads++)
      await empty.route('**/assets/*.json', (route) => route.fulfill({ status: 404 }))
      await namesOthers(empty, READ, /-[\w-]{7}\.json/g, '-newer01.json')
    },
  })
  await page.getByText('A newer version of this page has been put up.').waitFor()
  expect(loads).toBe(2)
  expect(await page.locator('#p7').isVisible()).toBe(true)
})
