// @module-tag main
import type { Page } from 'playwright'
import { describe, expect, inject, it } from 'vitest'
import { panelOf } from './support/menus'
import { addressOf, isAlive, mention, openEdition, soon } from './support/open-edition'
import { errorsOf, openPage } from './support/open-page'
import { BOTH_ENDS, DESKTOP } from './support/screens'
import { EDITION, READ } from './support/the-edition'

const HEADLINE = EDITION.editorial.headline

describe.each(BOTH_ENDS)('the library on $name', ({ screen }) => {
  it('lists the editions and opens one, all at work, without loading the site anew', async () => {
    const page = await openPage({ ...screen, path: '/library/' })
    await page.getByRole('main').getByRole('link', { name: HEADLINE }).waitFor()
    await markDocument(page)
    await page.getByRole('main').getByRole('link', { name: HEADLINE }).click()
    await soon(() => addressOf(page)).toBe(READ)
    await page.locator('#p1').waitFor()
    expect(await isSameDocument(page)).toBe(true)
    await soon(() => page.title()).toContain(HEADLINE)
    expect(await page.locator('[data-start]').allTextContents()).toEqual(
      EDITION.article.text.split('\n\n'),
    )
    await page.goBack()
    await page.getByRole('heading', { name: 'Library' }).waitFor()
    expect(addressOf(page)).toBe('/library/')
    expect(await isSameDocument(page)).toBe(true)
    await page.goForward()
    await page.locator('#p1').waitFor()
    await mention(page, 'Gina Raimondo').click()
    await panelOf(page).getByRole('heading', { name: 'Gina Raimondo' }).waitFor()
    await panelOf(page).getByRole('link', { name: 'In the text' }).first().click()
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('p4')
  })

  it('is reached from the edition, which stands as it was on Back', async () => {
    const page = await openEdition({ ...screen, at: '?entity=gina-raimondo' })
    await goToLibrary(page)
    await page.getByRole('heading', { name: 'Library' }).waitFor()
    await page.goBack()
    await panelOf(page).getByRole('heading', { name: 'Gina Raimondo' }).waitFor()
    expect(await mention(page, 'Gina Raimondo').getAttribute('aria-current')).toBe('true')
  })
})

describe('the front page', () => {
  it('shows the first edition with its links at work', async () => {
    const page = await openPage({ ...DESKTOP, path: '/' })
    await isAlive(page)
    await mention(page, 'Gina Raimondo').click()
    await soon(() => addressOf(page)).toBe('/?entity=gina-raimondo')
    await panelOf(page).getByRole('heading', { name: 'Gina Raimondo' }).waitFor()
  })
})

it.each(['/read/us-uk-ai-safety', '/read/us-uk-ai-safety/index.html', '/index.html'])(
  'opens the edition at %s too',
  async (path) => {
    const page = await openPage({ ...DESKTOP, path: `${path}?entity=gina-raimondo` })
    await isAlive(page)
    await panelOf(page).getByRole('heading', { name: 'Gina Raimondo' }).waitFor()
  },
)

it('leads on from an address with what a mail program left behind its path', async () => {
  const page = await openPage({ ...DESKTOP, path: `${READ})?entity=twitter`, expectsErrors: true })
  await soon(() => addressOf(page)).toBe(`${READ}?entity=twitter`)
  await panelOf(page).getByRole('heading', { name: 'Twitter' }).waitFor()
})

describe('under a base', () => {
  const BASED = { ...DESKTOP, base: '/news/' } as const

  it('everything of an address works', async () => {
    const page = await openPage({ ...BASED, path: `${READ}?entity=gina-raimondo#quote-raimondo-1` })
    await isAlive(page)
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('quote-raimondo-1')
    expect(await mention(page, 'Gina Raimondo').getAttribute('aria-current')).toBe('true')
    await page.keyboard.press('Escape')
    await soon(() => addressOf(page)).toBe(`/news${READ}`)
    await mention(page, 'Twitter').click()
    await soon(() => addressOf(page)).toBe(`/news${READ}?entity=twitter`)
  })

  it('the library leads to the edition and back', async () => {
    const page = await openPage({ ...BASED, path: READ })
    await isAlive(page)
    await goToLibrary(page)
    await page.getByRole('main').getByRole('link', { name: HEADLINE }).click()
    await page.locator('#p1').waitFor()
    expect(addressOf(page)).toBe(`/news${READ}`)
    await page.getByRole('link', { name: 'Lectern', exact: true }).click()
    await soon(() => addressOf(page)).toBe('/news/')
  })

  it('a page that is not there leads to the library under the base', async () => {
    const page = await openPage({ ...BASED, path: '/nothing/', expectsErrors: true })
    await page.getByRole('main').getByRole('link', { name: 'library' }).click()
    await soon(() => addressOf(page)).toBe('/news/library/')
  })
})

describe('where there is no page', () => {
  it.each(['/nothing/', '/read/nothing/', '/read/Not%20An%20Id/', '/read/', '/library/x'])(
    'the host says so at %s',
    async (path) => {
      const { status } = await fetch(inject('origin') + path)
      expect(status).toBe(404)
    },
  )

  it.each(['/nothing/', '/read/Not%20An%20Id/'])(
    'a page says so at %s and leads to the library, without further errors',
    async (path) => {
      const page = await openPage({ ...DESKTOP, path, expectsErrors: true })
      const link = page.getByRole('main').getByRole('link', { name: /library|all editions/i })
      await link.waitFor()
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      const notOfTheHost = errorsOf(page).filter((error) => !error.includes('status of 404'))
      expect(notOfTheHost).toEqual([])
      await link.click()
      await page.getByRole('main').getByRole('link', { name: HEADLINE }).waitFor()
    },
  )
})

it('keeps what was asked for out of the way of a page that is not there', async () => {
  const page = await openPage({ path: '/nothing/', javaScriptEnabled: false, expectsErrors: true })
  expect(await page.getByRole('heading', { name: 'There is no page here' }).isVisible()).toBe(true)
})

/** By the link in the bar or, where there is no room for it, in the contents. */
async function goToLibrary(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: 'Library' }).filter({ visible: true }).first()
  if (!(await link.isVisible())) await page.getByRole('button', { name: 'Contents' }).click()
  await link.click()
}

/** Leave a sign on the document that is gone when another one is loaded. */
async function markDocument(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.set(window, 'isMarked', true))
}

async function isSameDocument(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.get(window, 'isMarked') === true)
}
