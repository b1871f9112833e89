import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectTab } from './support/expect-tab'
import { findField, findHasFocus, openFind, openWithKeys, selectedOption } from './support/find'
import { addressOf, soon } from './support/open-edition'
import { openPage } from './support/open-page'
import { DESKTOP, MIDDLE, PHONE } from './support/screens'
import { EDITION, READ } from './support/the-edition'
import { isInView, marked } from './support/words-in-page'

describe('results', () => {
  it('lead to sections, events, quotes and entities', { tags: 'main' }, async () => {
    const page = await openWithKeys(DESKTOP)
    for (const { query, name, href, to } of [
      {
        query: 'october order',
        name: /^Section The October order$/,
        href: '#executive-order',
        to: '#executive-order',
      },
      {
        query: 'bletchley',
        name: /^Event Bletchley summit$/,
        href: '#event-bletchley-summit',
        to: '#event-bletchley-summit',
      },
      {
        query: 'running away',
        name: /^Quote Raimondo .*running away/,
        href: '#quote-raimondo-1',
        to: '#quote-raimondo-1',
      },
      {
        query: 'gina',
        name: /^Named Gina Raimondo$/,
        href: '?entity=gina-raimondo#entity-gina-raimondo',
        to: '?entity=gina-raimondo',
      },
    ]) {
      await openFind(page, query)
      const option = page.getByRole('option', { name })
      expect(await option.getAttribute('href'), query).toBe(href)
      await option.click()
      await findField(page).waitFor({ state: 'detached' })
      await soon(() => addressOf(page), query).toBe(READ + to)
    }
  })

  it.each([PHONE, MIDDLE, { ...DESKTOP, width: 1280 }, DESKTOP])(
    'go to the first place of what they name, clear of all else, at $width px',
    async (screen) => {
      const page = await openWithKeys(screen)
      for (const { query, name, shows, at } of LEADS) {
        await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
        await openFind(page, query)
        await page.getByRole('option', { name }).click()
        await findField(page).waitFor({ state: 'detached' })
        const place = page.locator(at).filter({ hasText: shows, visible: true }).first()
        await soon(() => isUncovered(place, shows), query).toBe(true)
      }
    },
  )

  it('of a note leave the panel for it', async () => {
    const page = await openWithKeys({ ...DESKTOP, at: '?entity=gina-raimondo' })
    await openFind(page, 'monday 1 april')
    await page.getByRole('option', { name: /^Note/ }).click()
    await soon(() => addressOf(page)).toMatch(/^[^?]*#passage=/)
    await soon(() => page.locator('[data-beside] details[open]').count()).toBe(1)
  })

  it('lead to the words in the text, by an address that leads there from elsewhere too', async () => {
    const page = await openWithKeys(DESKTOP)
    await openFind(page, 'stringent guidance')
    const option = page.getByRole('option', {
      name: /^In the text .*stringent guidance.*paragraph 4$/,
    })
    const href = await option.getAttribute('href')
    await option.click()
    await findField(page).waitFor({ state: 'detached' })
    await soon(() => marked(page)).toBe('stringent guidance')
    await soon(() => isInView(page)).toBe(true)
    const other = await openPage({ ...PHONE, path: READ + href })
    await soon(() => marked(other)).toBe('stringent guidance')
    await soon(() => isInView(other)).toBe(true)
  })

  it('open elsewhere as links do, and leave the list as it is', async () => {
    const page = await openWithKeys(DESKTOP)
    await openFind(page, 'gina')
    const option = page.getByRole('option', { name: /^Named Gina Raimondo$/ })
    const click = () => option.click({ modifiers: ['ControlOrMeta'] })
    await expectTab(page, click, `${READ}?entity=gina-raimondo`)
    expect(await option.isVisible()).toBe(true)
    expect(addressOf(page)).toBe(READ)
  })

  it('are gone through by arrows, left by Home and End, followed or done by Enter', async () => {
    const page = await openWithKeys(DESKTOP)
    await openFind(page, 'raimondo')
    const names = await page.getByRole('option').allInnerTexts()
    expect(names.length).toBeGreaterThan(3)
    for (const name of [...names, null, names[0]]) {
      await page.keyboard.press('ArrowDown')
      await soon(() => selectedOption(page)).toBe(name)
    }
    for (const name of [null, names.at(-1), names.at(-2)]) {
      await page.keyboard.press('ArrowUp')
      await soon(() => selectedOption(page)).toBe(name)
    }
    for (const [key, cursor] of [
      ['Home', 0],
      ['End', 8],
    ] as const) {
      await page.keyboard.press('ArrowDown')
      await soon(() => selectedOption(page)).not.toBeNull()
      await page.keyboard.press(key)
      await soon(() => selectedOption(page)).toBeNull()
      expect(await cursorIn(page)).toBe(cursor)
    }
    expect(await findHasFocus(page)).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await soon(() => addressOf(page)).toBe(`${READ}?entity=gina-raimondo`)
    await findField(page).waitFor({ state: 'detached' })
    await openFind(page, 'dark th')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await soon(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
    await findField(page).waitFor({ state: 'detached' })
  })

  it('are counted, and scroll under the field to the one the arrows have reached', async () => {
    const page = await openWithKeys({ ...DESKTOP, height: 360 })
    await openFind(page, 'the')
    const said = page.getByRole('search').getByRole('status')
    await soon(() => said.innerText()).toMatch(
      /^32 in the text, \d+ other results; the best 12 of all are listed$/,
    )
    const others = Number((await said.innerText()).match(/(\d+) other/)?.[1])
    expect(await page.getByText(`The best 12 of ${32 + others}`).isVisible()).toBe(true)
    const list = page.getByRole('listbox', { name: 'Results' })
    const count = await page.getByRole('option').count()
    expect(count).toBe(12)
    for (let at = 0; at < count; at++) {
      await page.keyboard.press('ArrowDown')
      await soon(() => isWithin(page)).toBe(true)
    }
    expect(await list.evaluate((own) => own.scrollTop)).toBeGreaterThan(0)
    expect(await findField(page).isVisible()).toBe(true)
  })
})

it('names results whole, and shows the words that were found, at every width', async () => {
  const page = await openWithKeys(DESKTOP)
  const labels = EDITION.entities.map(({ label }) => label)
  for (const query of ['institute', 'standards']) {
    await openFind(page, query)
    await page.getByRole('option').first().waitFor()
    for (const width of [PHONE.width, 820, DESKTOP.width]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await cutInResults(page, [...labels, query]), `at ${width} px`).toEqual([])
    }
  }
})

/** What is looked for, the result, and what of the page it goes to. */
const LEADS = [
  {
    query: 'exec order',
    name: /^Named Executive Order 14110/,
    at: '[data-start]',
    shows: 'executive order',
  },
  {
    query: 'gina',
    name: /^Named Gina Raimondo$/,
    at: '[data-start]',
    shows: 'US Commerce Secretary',
  },
  { query: 'october order', name: /^Section/, at: 'h2', shows: 'The October order' },
  { query: 'monday 1 april', name: /^Note/, at: 'details[open]', shows: 'Monday 1 April 2024' },
  { query: '30 october', name: /^Date/, at: '[data-start]', shows: 'in October' },
  {
    query: 'memorandum signed',
    name: /^Event Memorandum signed/,
    at: '[data-start]',
    shows: 'inked',
  },
  {
    query: 'bletchley summit',
    name: /^Event Bletchley summit/,
    at: '#event-bletchley-summit',
    shows: 'Bletchley summit',
  },
  {
    query: 'running away',
    name: /^Quote/,
    // Both wordings are open for whoever is sent to the quote.
    at: '#quote-raimondo-1 details',
    shows: 'running away',
  },
  { query: 'fedscoop', name: /^Source/, at: '#sources li', shows: 'FedScoop' },
  {
    query: 'stringent guidance',
    name: /^In the text/,
    at: '[data-start]',
    shows: 'stringent guidance',
  },
]

/** Whether words in an element stand in the window with nothing before them. */
function isUncovered(place: Locator, words: string): Promise<boolean> {
  return place.evaluate((element, wanted) => {
    const text = element.textContent ?? ''
    let left = text.indexOf(wanted)
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    let node = walker.nextNode()
    while (node && left >= (node.textContent ?? '').length) {
      left -= (node.textContent ?? '').length
      node = walker.nextNode()
    }
    if (!node) return false
    const range = document.createRange()
    range.setStart(node, left)
    range.setEnd(node, left + 1)
    const { x, y, width, height } = range.getBoundingClientRect()
    const onTop = document.elementFromPoint(x + width / 2, y + height / 2)
    return onTop !== null && element.contains(onTop)
  }, words)
}

/** Whether the option that is selected shows whole in the list. */
function isWithin(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const option = document.querySelector('[role=option][aria-selected=true]')
    const box = option?.getBoundingClientRect()
    const list = option?.parentElement?.getBoundingClientRect()
    return (
      box !== undefined &&
      list !== undefined &&
      box.top >= list.top - 1 &&
      box.bottom <= list.bottom + 1
    )
  })
}

/** Words of the results that are one of `wanted`, case aside, and stand out of what holds them. */
function cutInResults(page: Page, wanted: readonly string[]): Promise<string[]> {
  return page.evaluate((names) => {
    const spans = [...document.querySelectorAll('[role=option] span')]
    // Markup, for only a span that holds nothing but those words is meant.
    return spans.filter((span) => isWanted(span) && isCut(span)).map((span) => span.innerHTML)

    function isWanted({ innerHTML }: Element): boolean {
      return names.some((name) => innerHTML.toLowerCase() === name.toLowerCase())
    }
    function isCut(span: Element): boolean {
      const words = document.createRange()
      words.selectNodeContents(span)
      const { right, bottom } = words.getBoundingClientRect()
      return [...document.querySelectorAll('[role=option], [role=option] span')]
        .filter((part) => part.contains(span))
        .map((part) => part.getBoundingClientRect())
        .some((box) => right > box.right + 1 || bottom > box.bottom + 1)
    }
  }, wanted)
}

function cursorIn(page: Page): Promise<number | null> {
  return findField(page).evaluate((own) =>
    own instanceof HTMLInputElement ? own.selectionStart : null,
  )
}
