import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { showTools } from './support/menus'
import { addressOf, openEdition, soon } from './support/open-edition'
import { BOTH_ENDS } from './support/screens'
import { READ } from './support/the-edition'

/** What no reader should have to read. */
const RAW = /https?:|\.js\b|\.json\b|\w*Error\b|[Ff]ailed to|undefined/

/** What somebody asks for, and how one sees that it has come. */
const ASKED_FOR: readonly {
  readonly name: string
  readonly ask: (page: Page) => Promise<unknown>
  readonly comes: (page: Page) => Promise<unknown>
  /** Whether it does not come by itself: the page that was read stays. */
  readonly isAskedAgain?: boolean
}[] = [
  {
    name: 'another page',
    // On a phone the bar has no room for it: there one goes to where an article is opened.
    async ask(page) {
      const library = page.getByRole('link', { name: 'Library' })
      const isShown = await library.isVisible()
      await (isShown ? library : page.getByRole('link', { name: 'Open an article' })).click()
    },
    comes: (page) => page.getByRole('heading', { name: /^(?:Library|Open an article)$/ }).waitFor(),
    isAskedAgain: true,
  },
  {
    name: 'the settings',
    ask: (page) => page.getByRole('button', { name: 'View', exact: true }).click(),
    comes: (page) => page.locator('#settings').getByRole('group', { name: 'Theme' }).waitFor(),
  },
  {
    name: 'Find',
    async ask(page) {
      await page.keyboard.press('/')
      await page.keyboard.type('NIST')
    },
    comes: (page) => page.locator('#find').getByRole('option').first().waitFor(),
  },
  {
    name: 'a citation',
    async ask(page) {
      const tool = page.getByRole('button', { name: /^Cite (?!or)/ }).first()
      await showTools(tool)
      await tool.click()
    },
    comes: (page) => page.getByRole('dialog').getByText('APA').first().waitFor(),
  },
  {
    name: 'what is exported',
    ask: (page) => page.getByRole('button', { name: 'Cite or export' }).first().click(),
    comes: (page) => page.getByText('Markdown').filter({ visible: true }).first().waitFor(),
  },
]

describe.each(BOTH_ENDS)('without a connection after one visit, on $name', ({ screen }) => {
  it.each(ASKED_FOR)(
    '$name says so, and comes once it is back',
    async ({ ask, comes, isAskedAgain }) => {
      const page = await openEdition({ ...screen, expectsErrors: true })
      await isAtRest(page)
      await page.context().setOffline(true)
      await ask(page)
      await page.getByText('There is no connection').filter({ visible: true }).waitFor()
      await isAtRest(page)
      expect(await page.locator('body').innerText()).not.toMatch(RAW)
      expect(addressOf(page)).toBe(READ)
      expect(await page.locator('#p1').isVisible()).toBe(true)
      expect(await page.getByRole('banner').isVisible()).toBe(true)

      await page.context().setOffline(false)
      await soon(() =>
        page.getByText('There is no connection').filter({ visible: true }).count(),
      ).toBe(0)
      if (isAskedAgain) await ask(page)
      await comes(page)
    },
  )
})
