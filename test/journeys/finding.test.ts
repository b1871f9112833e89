import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { expectAccessible, expectContrast } from './support/expect-accessible'
import { findField, findHasFocus, openFind, openWithKeys, selectedOption } from './support/find'
import { addressOf, hasDrawn, mention, soon } from './support/open-edition'
import { LONG, LONG_END, openLong } from './support/open-long'
import { holdRequests, openPage } from './support/open-page'
import { BOTH_ENDS, DESKTOP, PHONE } from './support/screens'
import { EDITION, READ } from './support/the-edition'

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
    await soon(() => findHasFocus(page), `${key} opens it`).toBe(true)
    await link.focus()
    await page.keyboard.press(key)
    await soon(() => findHasFocus(page), `${key} goes to its field again`).toBe(true)
    expect(await findField(page).inputValue(), key).toBe('')
    await page.getByRole('button', { name: 'Close find' }).focus()
    await page.keyboard.press('Escape')
    await findField(page).waitFor({ state: 'detached' })
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
  await findField(page).waitFor({ state: 'detached' })
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

describe('what is typed', { tags: 'main' }, () => {
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
    expect(await findField(page).inputValue()).toBe(WORDS)
    expect(addressOf(page)).toBe(READ)
    await page.getByText('Find is on its way; what you type stays.').waitFor()
    release()
    await page.getByRole('option', { name: /AI Safety Institute Consortium/ }).waitFor()
    await page.keyboard.type(' x')
    expect(await findField(page).inputValue()).toBe(`${WORDS} x`)
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
    await soon(() => findField(page).count()).toBe(0)
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
    await soon(() => findField(page).count()).toBe(0)
    await page.keyboard.press('/')
    await page.keyboard.type(WORDS, { delay: 40 })
    release()
    await page.getByRole('option', { name: /AI Safety Institute Consortium/ }).waitFor()
    expect(await findField(page).inputValue()).toBe(WORDS)
    expect(await findHasFocus(page)).toBe(true)
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
    expect(await findField(page).getAttribute('aria-expanded')).toBe('false')
    await findField(page).press('ArrowDown')
    await soon(() => selectedOption(page)).toBe(await page.getByRole('option').first().innerText())
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
    await findField(page).fill('zeppelin')
    await soon(() => highlighted(page, 'found')).toEqual([])
    expect(await highlighted(page, 'found-now')).toEqual([])
    await findField(page).fill('memo')
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

it('leaves to an input method the keys that end its words', async () => {
  const page = await openWithKeys(DESKTOP)
  await openFind(page, '')
  const client = await page.context().newCDPSession(page)
  await client.send('Input.imeSetComposition', { text: 'ai', selectionStart: 2, selectionEnd: 2 })
  await soon(() => page.getByRole('option').count()).toBeGreaterThan(0)
  for (const key of ['ArrowDown', 'Enter', 'Escape']) await page.keyboard.press(key)
  await hasDrawn(page)
  expect(await selectedOption(page)).toBeNull()
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
  await soon(() => selectedOption(page)).not.toBeNull()
  await expectAccessible(page, '.find-panel')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await soon(() => page.getByRole('option').count()).toBe(0)
  await expectAccessible(page, '.find-panel')
})

it('fits a phone, opens there by its button, and stands out in the dark', async () => {
  const page = await openWithKeys({ ...PHONE, colorScheme: 'dark' })
  await page.getByRole('button', { name: 'Find', exact: true }).tap()
  await findField(page).fill('the')
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
  await soon(() => selectedOption(page)).not.toBeNull()
  await expectContrast(page, '.find-panel')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await soon(() => page.getByRole('option').count()).toBe(0)
  await expectContrast(page, '.find-panel')
})

async function isNotOpened(page: Page): Promise<void> {
  await isAtRest(page)
  expect(await findField(page).count()).toBe(0)
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
