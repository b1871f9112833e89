import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { panelOf } from './support/menus'
import { addressOf, isAlive, mention, openEdition, setReading, soon } from './support/open-edition'
import { DESKTOP, PHONE } from './support/screens'
import { EDITION, READ } from './support/the-edition'

const PLAIN_WORDS = 'The text we hold stops here.'

it('a phrase that crosses a mention is found as plain words are', { tags: 'main' }, async () => {
  const page = await openEdition(PHONE)
  for (const marks of ['Names and roles, once a paragraph', 'Every mention']) {
    await setReading(page, 'Marks in the text', marks)
    for (const phrase of [
      'the United States and the United Kingdom',
      'US Commerce Secretary, Gina Raimondo, and the UK',
      'Department of Commerce’s National Institute',
    ]) {
      expect(EDITION.article.text).toContain(phrase)
      expect(await isFound(page, phrase), phrase).toBe(await isFound(page, PLAIN_WORDS))
    }
    expect(await searchBreaks(page), marks).toEqual([])
  }
})

it('selects and copies the words of a paragraph as they stand', async () => {
  const page = await openEdition({ ...DESKTOP, at: '?entity=gina-raimondo' })
  const words = await page.evaluate(() => {
    const paragraph = document.getElementById('p3')
    if (paragraph) getSelection()?.selectAllChildren(paragraph)
    return getSelection()?.toString()
  })
  expect(words).toBe(EDITION.article.text.split('\n\n')[2])
})

describe('where storage is closed', () => {
  it.each([
    { how: 'to all', close: closeStorage },
    { how: 'to what is new', close: fillStorage },
  ])('$how, reading and settings go on', async ({ close }) => {
    const page = await openEdition({ ...DESKTOP, prepare: (empty) => empty.addInitScript(close) })
    await setReading(page, 'Theme', 'Dark')
    await soon(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
    await page.getByRole('button', { name: 'View', exact: true }).click()
    await page.locator('#settings').getByText('what is set here holds for now').waitFor()
    await page.keyboard.press('Escape')
    await mention(page, 'Gina Raimondo').click()
    await soon(() => addressOf(page)).toContain('gina-raimondo')
    await page.reload()
    await isAlive(page)
  })

  it('settings that were tampered with count as absent', async () => {
    const page = await openEdition({
      ...DESKTOP,
      prepare: (empty) =>
        empty.addInitScript(() => {
          localStorage.setItem('lectern:reading', 'theme=%E0%A4%A&size=__proto__&marks=<b>')
        }),
    })
    const { theme, size, marks } = await page.evaluate(() => ({
      ...document.documentElement.dataset,
    }))
    expect([theme, size, marks]).toEqual(['system', 'medium', 'names'])
  })
})

describe('a page that was translated', () => {
  it('still chooses and clears, and shows other marks', async () => {
    const page = await openEdition(PHONE)
    await page.evaluate(translate)
    for (const words of ['Gina Raimondo', 'Michelle Donelan']) {
      await mention(page, words).click()
      await soon(() => page.getByRole('status').innerText()).toContain(words)
      expect(await mention(page, words).getAttribute('aria-current')).toBe('true')
    }
    await page.keyboard.press('Escape')
    await soon(() => addressOf(page)).toBe(READ)
    expect(await page.locator('#p4').isVisible()).toBe(true)
    await setReading(page, 'Marks in the text', 'Every mention')
    await setReading(page, 'Marks in the text', 'Nothing')
    const paragraphs = await page.locator('[data-start]').allTextContents()
    expect(paragraphs).toEqual(EDITION.article.text.split('\n\n'))
  })

  it('still steps and leads to places', async () => {
    const page = await openEdition({ ...DESKTOP, at: '?entity=gina-raimondo' })
    await page.evaluate(translate)
    await isAtRest(page)
    await page.keyboard.press('n')
    await page.keyboard.press('n')
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Gina Raimondo')
    await panelOf(page).getByRole('link', { name: 'In the text' }).first().click()
    await soon(() => page.evaluate(() => document.activeElement?.id)).toBe('p4')
  })
})

/** Whether the browser's own search finds words; the bundled Chromium finds none at all. */
async function isFound(page: Page, phrase: string): Promise<boolean> {
  return page.evaluate((words) => {
    getSelection()?.removeAllRanges()
    const find: unknown = Reflect.get(window, 'find')
    return typeof find === 'function' && find.call(window, words, true, false, true)
  }, phrase)
}

/** What in the paragraphs breaks a search in two: all that is not laid out within the line. */
async function searchBreaks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-start] *')]
      .filter((part) => !part.matches('a, span') || getComputedStyle(part).display !== 'inline')
      .map((part) => `${part.tagName} “${part.textContent}”`),
  )
}

/** Every look at the storage throws, as with cookies blocked. */
function closeStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('Access is denied', 'SecurityError')
    },
  })
}

/** Nothing more can be kept. */
function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded', 'QuotaExceededError')
  }
}

/** What a browser's translation does to the text, words left as they are. */
function translate(): void {
  const walker = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  )
  const texts: Node[] = []
  while (walker.nextNode()) texts.push(walker.currentNode)
  for (const text of texts) {
    const outer = document.createElement('font')
    const inner = document.createElement('font')
    text.parentNode?.replaceChild(outer, text)
    outer.append(inner)
    inner.append(text)
  }
}
