import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { expectAccessible, expectContrast } from './support/expect-accessible'
import { expectTab } from './support/expect-tab'
import { addressOf, hasDrawn, mention, openEdition, soon } from './support/open-edition'
import { LONG, LONG_END, openLong } from './support/open-long'
import { holdRequests, openPage, type Visit } from './support/open-page'
import { BOTH_ENDS, DESKTOP, MIDDLE, PHONE } from './support/screens'
import { EDITION, READ } from './support/the-edition'
import { isInView, marked } from './support/words-in-page'

const { text } = EDITION.article

const OPENING = ['/', 'Control+k', 'Meta+k'] as const

const NOT_OPENING = ['Control+Shift+k', 'Control+Alt+k', 'Meta+Shift+k', 'k', 'Control+Meta+k']

it('opens by its keys and by no others, and gives the focus back by Esc from anywhere', async () => {
  const page = await openWithKeys(DESKTOP)
  for (const keys of NOT_OPENING) await page.keyboard.press(keys)
  await isNotOpened(page)
  const link = mention(page, 'Gina Raimondo')
  for (const key of OPENING) {
    await link.focus()
    await page.keyboard.press(key)
    await soon(() => hasFocus(page), `${key} opens it`).toBe(true)
    await link.focus()
    await page.keyboard.press(key)
    await soon(() => hasFocus(page), `${key} goes to its field again`).toBe(true)
    expect(await field(page).inputValue(), key).toBe('')
    await page.getByRole('button', { name: 'Close find' }).focus()
    await page.keyboard.press('Escape')
    await field(page).waitFor({ state: 'detached' })
    await soon(() => link.evaluate((own) => own === document.activeElement), key).toBe(true)
    expect(addressOf(page)).toBe(READ)
  }
})

it('does not open behind a dialog', async () => {
  const page = await openWithKeys(DESKTOP)
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
  for (const key of OPENING) await page.keyboard.press(key)
  await isNotOpened(page)
})

it('closes by Esc from the page beside it, and keeps the choice', async () => {
  const page = await openWithKeys({ ...DESKTOP, at: '?entity=gina-raimondo' })
  await openFind(page, 'memo')
  await mention(page, 'Gina Raimondo').focus()
  await page.keyboard.press('Escape')
  await field(page).waitFor({ state: 'detached' })
  expect(addressOf(page)).toBe(`${READ}?entity=gina-raimondo`)
})

it('leaves to the browser the keys of its own find', async () => {
  const page = await openWithKeys(DESKTOP)
  for (const state of ['closed', 'open']) {
    for (const press of [
      { key: 'f', ctrlKey: true },
      { key: 'f', metaKey: true },
      { key: 'g', ctrlKey: true },
      { key: 'F3' },
    ]) {
      expect(await isLeftToBrowser(page, press), `${JSON.stringify(press)}, ${state}`).toBe(true)
    }
    await openFind(page, 'memo')
  }
  expect(await isLeftToBrowser(page, { key: 'k', ctrlKey: true })).toBe(false)
})

describe('what is typed', () => {
  const WORDS = 'consortium'

  it.each([
    { name: 'after its key, as the page comes', opens: '/', awaits: 'nothing' },
    { name: 'after Ctrl and K, as the page comes', opens: 'Control+k', awaits: 'nothing' },
    { name: 'after its key, once single keys are listened for', opens: '/', awaits: 'keys' },
  ])('is all in the field, $name, however late the code', async ({ opens, awaits }) => {
    const { hold, release } = holdRequests()
    const page = await openPage({
      ...DESKTOP,
      path: READ,
      prepare: (empty) => empty.route('**/assets/FindPanel*.js', hold),
    })
    if (awaits === 'keys') await isAtRest(page)
    await page.keyboard.press(opens)
    await page.keyboard.type(WORDS, { delay: 40 })
    expect(await field(page).inputValue()).toBe(WORDS)
    expect(addressOf(page)).toBe(READ)
    await page.getByText('Find is on its way; what you type stays.').waitFor()
    release()
    await page.getByRole('option', { name: /AI Safety Institute Consortium/ }).waitFor()
    await page.keyboard.type(' x')
    expect(await field(page).inputValue()).toBe(`${WORDS} x`)
    await page.getByText(`Nothing is found for “${WORDS} x”`).waitFor()
  })

  it('is followed by Enter and arrows, however late the code', async () => {
    const { hold, release } = holdRequests()
    const page = await openPage({
      ...DESKTOP,
      path: READ,
      prepare: (empty) => empty.route('**/assets/FindPanel*.js', hold),
    })
    await page.keyboard.type('/gina raim')
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key)
    release()
    await soon(() => addressOf(page)).toBe(`${READ}?entity=gina-raimondo`)
    await soon(() => field(page).count()).toBe(0)
  })

  it('is all in the field where not even the app has come', async () => {
    const { hold, release } = holdRequests()
    const page = await openPage({
      ...DESKTOP,
      path: READ,
      waitUntil: 'commit',
      prepare: (empty) => empty.route('**/assets/index-*.js', hold),
    })
    await page.locator('#p1').waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type(WORDS, { delay: 40 })
    await page.keyboard.press('Escape')
    await soon(() => field(page).count()).toBe(0)
    await page.keyboard.press('/')
    await page.keyboard.type(WORDS, { delay: 40 })
    release()
    await page.getByRole('option', { name: /AI Safety Institute Consortium/ }).waitFor()
    expect(await field(page).inputValue()).toBe(WORDS)
    expect(await hasFocus(page)).toBe(true)
  })
})

describe.each(BOTH_ENDS)('words in the text, on $name,', ({ screen }) => {
  it('are gone through, round both ends, each where nothing covers it, till an arrow', async () => {
    const page = await openWithKeys(screen)
    await openFind(page, 'AI')
    const count = placesOf('ai').length
    expect(count).toBeGreaterThan(10)
    await page.getByText(`${count} in the text`).first().waitFor()
    for (let at = 1; at <= count; at++) {
      await page.keyboard.press('Enter')
      await isAt(page, at, count)
      expect(await currentWords(page), `place ${at}`).toEqual({
        start: placesOf('ai')[at - 1],
        words: text.slice(placesOf('ai')[at - 1]).slice(0, 2),
        isUncovered: true,
      })
    }
    await page.keyboard.press('Enter')
    await isAt(page, 1, count)
    await page.keyboard.press('Shift+Enter')
    await isAt(page, count, count)
    await page.getByRole('button', { name: 'Next place in the text' }).click()
    await isAt(page, 1, count)
    await page.getByRole('button', { name: 'Previous place in the text' }).click()
    await isAt(page, count, count)
    expect(await page.getByRole('option').count()).toBe(0)
    expect(await field(page).getAttribute('aria-expanded')).toBe('false')
    await field(page).press('ArrowDown')
    await soon(() => selected(page)).toBe(await page.getByRole('option').first().innerText())
  })
})

describe('found words', () => {
  it('are marked, whatever case, accents and other marks, until it closes', async () => {
    const page = await openWithKeys({ ...DESKTOP, height: 2400 })
    await openFind(page, 'rÁimondo')
    const places = placesOf('raimondo')
    await soon(() => highlighted(page, 'found')).toEqual(places.map(() => 'Raimondo'))
    await page.keyboard.press('Enter')
    await soon(() => highlighted(page, 'found-now')).toEqual(['Raimondo'])
    await page.getByRole('switch', { name: 'Marks' }).click()
    await hasDrawn(page)
    await soon(() => highlighted(page, 'found')).toContain('Raimondo')
    expect(await highlighted(page, 'found')).not.toContain('')
    await field(page).fill('zeppelin')
    await soon(() => highlighted(page, 'found')).toEqual([])
    expect(await highlighted(page, 'found-now')).toEqual([])
    await field(page).fill('memo')
    await soon(() => highlighted(page, 'found')).toContain('memo')
    await page.keyboard.press('Escape')
    await soon(() => highlighted(page, 'found')).toEqual([])
  })

  it('are marked near the window in a long text, and elsewhere once it is there', async () => {
    const page = await openLong(DESKTOP)
    await openFind(page, 'the')
    const all = LONG.article.text.match(/\bthe/gi)?.length ?? 0
    await page.getByText(`${all} in the text`).first().waitFor()
    await soon(() => isMarked(page, 2)).toBe(true)
    expect((await highlighted(page, 'found')).length).toBeLessThan(all / 2)
    expect(await isMarked(page, LONG_END)).toBe(false)
    await page.locator(`#p${LONG_END}`).evaluate((own) => own.scrollIntoView({ block: 'start' }))
    await soon(() => isMarked(page, LONG_END)).toBe(true)
    expect(await isMarked(page, 2)).toBe(false)
  })
})

describe('results', () => {
  it('lead to sections, events, quotes and entities', async () => {
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
      await field(page).waitFor({ state: 'detached' })
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
        await field(page).waitFor({ state: 'detached' })
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
    await field(page).waitFor({ state: 'detached' })
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
      await soon(() => selected(page)).toBe(name)
    }
    for (const name of [null, names.at(-1), names.at(-2)]) {
      await page.keyboard.press('ArrowUp')
      await soon(() => selected(page)).toBe(name)
    }
    for (const [key, cursor] of [
      ['Home', 0],
      ['End', 8],
    ] as const) {
      await page.keyboard.press('ArrowDown')
      await soon(() => selected(page)).not.toBeNull()
      await page.keyboard.press(key)
      await soon(() => selected(page)).toBeNull()
      expect(await cursorIn(page)).toBe(cursor)
    }
    expect(await hasFocus(page)).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await soon(() => addressOf(page)).toBe(`${READ}?entity=gina-raimondo`)
    await field(page).waitFor({ state: 'detached' })
    await openFind(page, 'dark th')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await soon(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
    await field(page).waitFor({ state: 'detached' })
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
    expect(await field(page).isVisible()).toBe(true)
  })
})

it('leaves to an input method the keys that end its words', async () => {
  const page = await openWithKeys(DESKTOP)
  await openFind(page, '')
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: 'ai', selectionStart: 2, selectionEnd: 2 })
  await soon(() => page.getByRole('option').count()).toBeGreaterThan(0)
  for (const key of ['ArrowDown', 'Enter', 'Escape']) await page.keyboard.press(key)
  await hasDrawn(page)
  expect(await selected(page)).toBeNull()
  expect(
    await page
      .getByText(`${placesOf('ai').length} in the text`)
      .first()
      .isVisible(),
  ).toBe(true)
})

it.each(BOTH_ENDS)('is accessible on $name', async ({ screen }) => {
  const page = await openWithKeys(screen)
  await openFind(page, 'the')
  await page.keyboard.press('ArrowDown')
  await soon(() => selected(page)).not.toBeNull()
  await expectAccessible(page, '.find-panel')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await soon(() => page.getByRole('option').count()).toBe(0)
  await expectAccessible(page, '.find-panel')
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

it('fits a phone, opens there by its button, and stands out in the dark', async () => {
  const page = await openWithKeys({ ...PHONE, colorScheme: 'dark' })
  await page.getByRole('button', { name: 'Find', exact: true }).tap()
  await field(page).fill('the')
  await page.getByRole('option').first().waitFor()
  const panel = await page.getByRole('search').boundingBox()
  if (!panel) throw new Error('Find does not show')
  expect(panel.x).toBeGreaterThanOrEqual(0)
  expect(panel.x + panel.width).toBeLessThanOrEqual(PHONE.width)
  expect(panel.y + panel.height).toBeLessThanOrEqual(PHONE.height)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width)
  for (const option of await page.getByRole('option').all()) {
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(24)
  }
  await page.keyboard.press('ArrowDown')
  await soon(() => selected(page)).not.toBeNull()
  await expectContrast(page, '.find-panel')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await soon(() => page.getByRole('option').count()).toBe(0)
  await expectContrast(page, '.find-panel')
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
  { query: 'running away', name: /^Quote/, at: '#quote-raimondo-1', shows: 'running away' },
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

/** Open the edition and await the keys, which come when the page is idle. */
async function openWithKeys(visit: Omit<Visit, 'path'> & { readonly at?: string }): Promise<Page> {
  const page = await openEdition(visit)
  await isAtRest(page)
  return page
}

async function openFind(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await field(page).fill(query)
  await page.locator('#find-results').waitFor({ state: 'attached' })
}

function field(page: Page) {
  return page.getByRole('combobox', { name: /^Find/ })
}

async function hasFocus(page: Page): Promise<boolean> {
  if ((await field(page).count()) === 0) return false
  return field(page).evaluate((own) => own === document.activeElement)
}

async function isNotOpened(page: Page): Promise<void> {
  await isAtRest(page)
  expect(await field(page).count()).toBe(0)
}

/** Where a word of the text begins so, whatever the case. */
function placesOf(words: string): number[] {
  const pattern = new RegExp(`(?<!\\p{L})${words}`, 'gu')
  return Array.from(text.toLowerCase().matchAll(pattern), ({ index }) => index)
}

async function isAt(page: Page, at: number, count: number): Promise<void> {
  await page
    .getByRole('search')
    .getByText(new RegExp(`^${at} of ${count}\\b`))
    .waitFor()
  await hasDrawn(page)
}

type Press = { readonly key: string; readonly ctrlKey?: boolean; readonly metaKey?: boolean }

/** Whether the page leaves a key press alone. */
function isLeftToBrowser(page: Page, press: Press): Promise<boolean> {
  return page.evaluate((init) => {
    const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })
    return (document.activeElement ?? document.body).dispatchEvent(event)
  }, press)
}

/** The words of the option that is selected; `null` when none is, in the field's eyes too. */
function selected(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const id = document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant')
    const option = document.querySelector<HTMLElement>('[role=option][aria-selected=true]')
    if ((option?.id ?? null) !== (id ?? null)) throw new Error('Field and list do not agree')
    return option?.innerText ?? null
  })
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
  return field(page).evaluate((own) =>
    own instanceof HTMLInputElement ? own.selectionStart : null,
  )
}

/** The words that a highlight marks, in order. */
function highlighted(page: Page, name: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    return Array.from(CSS.highlights.get(wanted) ?? [], (marks) => {
      const range = document.createRange()
      range.setStart(marks.startContainer, marks.startOffset)
      range.setEnd(marks.endContainer, marks.endOffset)
      return range.toString()
    })
  }, name)
}

/** Whether found words are marked in a paragraph. */
function isMarked(page: Page, paragraph: number): Promise<boolean> {
  return page.evaluate((id) => {
    const element = document.getElementById(id)
    return Array.from(CSS.highlights.get('found') ?? []).some(
      ({ startContainer }) => element?.contains(startContainer) ?? false,
    )
  }, `p${paragraph}`)
}

/** The place that was gone to: where in the text it is, its words, and whether they can be seen. */
function currentWords(page: Page) {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('found-now') ?? []
    if (!(range instanceof Range)) return null
    const { left, top, width, height } = range.getBoundingClientRect()
    const paragraph = range.startContainer.parentElement?.closest<HTMLElement>('[data-start]')
    const before = document.createRange()
    before.selectNodeContents(paragraph ?? document.body)
    before.setEnd(range.startContainer, range.startOffset)
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2)
    return {
      start: Number(paragraph?.dataset['start']) + before.toString().length,
      words: range.toString(),
      isUncovered: onTop !== null && paragraph?.contains(onTop),
    }
  })
}
