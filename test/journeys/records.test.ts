import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from './support/expect-accessible'
import { panelOf } from './support/menus'
import { addressOf, soon } from './support/open-edition'
import { openNew, readTyped } from './support/open-own'
import { BOTH_ENDS, DESKTOP } from './support/screens'

const ARTICLE =
  'The bridge at Alder is open, said the mayor, Ruth Hale, in the town on Tuesday.\n\n“We paid 14 million crowns for it,” Hale said. “We will not forget those who doubted it.”\n\n“Zeppelins are the future of our valley,” Hale added.'
const RECORD =
  'Neighbours!\n\nThe council paid 40 million. We paid 40 million crowns for it, all of us.\n\nWe will not forget those who doubted it.\n\nMind the ribbon, and the river.'

describe.each(BOTH_ENDS)('an article beside the record on $name', ({ screen }) => {
  it('is compared quote by quote, read beside it, and what is confirmed is kept', {
    tags: 'main',
  }, async () => {
    const page = await openNew(screen)
    await readTyped(page, ARTICLE)
    await addRecord(page)
    await page.getByRole('link', { name: '1 changed' }).click()
    await soon(() => addressOf(page)).toMatch(/&show=changed$/)
    const changed = panelOf(page).getByRole('figure')
    await changed
      .getByText(/A number differs: “.*14.*” is printed, “.*40.*” recorded. Changed: 1 word./)
      .waitFor()
    expect(await changed.locator('.differs-printed').allTextContents()).toEqual(['14'])
    expect(await changed.locator('.differs-official').allTextContents()).toEqual([
      '40',
      'all of us',
    ])
    await expectAccessible(page)
    await changed.getByRole('link', { name: 'In the record' }).click()
    await soon(() => addressOf(page)).toMatch(/&record=[a-z0-9-]+$/)
    await expectSideBySide(page)
    // On a phone something small of the article may lie half under the bar.
    if (screen === DESKTOP) await expectAccessible(page)
    await panelOf(page).getByRole('button', { name: 'Confirm' }).click()
    await panelOf(page).getByText('Confirmed', { exact: true }).waitFor()
    const address = await addressOf(page)
    await page.reload()
    await panelOf(page).getByText('Confirmed', { exact: true }).waitFor()
    await expectSideBySide(page)
    expect(await addressOf(page)).toBe(address)
    await panelOf(page).getByRole('button', { name: 'Undo' }).click()
    await panelOf(page).getByRole('button', { name: 'Reject' }).click()
    await panelOf(page).getByText('Rejected', { exact: true }).waitFor()
    await page.goBack()
    await soon(() => addressOf(page)).toMatch(/&show=changed$/)
  })

  it('takes the words of the record that its reader selects', async () => {
    const page = await openNew(screen)
    await readTyped(page, ARTICLE)
    await addRecord(page)
    await page.getByRole('link', { name: '1 not found in the record' }).click()
    await panelOf(page).getByRole('link', { name: 'Look there' }).click()
    const text = panelOf(page).getByRole('region', { name: 'The text of Speech at the bridge' })
    await text.getByText('Mind the ribbon').waitFor()
    await selectIn(text, 'Mind the ribbon')
    await panelOf(page).getByRole('button', { name: 'These are the words' }).click()
    await panelOf(page).getByText('Other words throughout.').waitFor()
    await soon(() => text.locator('[data-recorded]').allTextContents()).toEqual(['Mind the ribbon'])
    await panelOf(page).getByRole('button', { name: 'Undo' }).click()
    await panelOf(page).getByText('Not found in this record.').waitFor()
  })
})

it('two records are told apart, and one is removed and put back', async () => {
  const page = await openNew()
  await readTyped(page, ARTICLE)
  await addRecord(page)
  await addRecord(page, 'Zeppelins are the future of our valley.', 'A letter of the mayor')
  const overview = page.locator('.overview ul')
  const both = '2 quotes: 1 word for word, 1 changed'
  await soon(() => overview.innerText()).toContain(both)
  await page.getByRole('button', { name: 'Remove: A letter of the mayor' }).click()
  await soon(() => overview.innerText()).toContain('1 not found in the record')
  await page.getByRole('button', { name: 'Undo' }).click()
  await soon(() => overview.innerText()).toContain(both)
})

it('what one window adds and decides, the other has too', async () => {
  const page = await openNew()
  await readTyped(page, ARTICLE)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByRole('button', { name: 'Add the record' }).waitFor()
  await addRecord(page)
  await other.getByRole('link', { name: '1 changed' }).click()
  await panelOf(other).getByRole('button', { name: 'Confirm' }).click()
  await page.getByRole('link', { name: '1 changed' }).click()
  await panelOf(page).getByText('Confirmed', { exact: true }).waitFor()
})

/** Two windows on one article beside one record, neither of which hears of the other. */
async function openTwoDeaf(): Promise<readonly [Page, Page]> {
  const page = await openNew({
    prepare: (empty) =>
      empty.context().addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel')),
  })
  await readTyped(page, ARTICLE)
  await addRecord(page)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByRole('link', { name: '1 changed' }).waitFor()
  return [page, other]
}

describe('two windows that change an edition in the same moment', () => {
  it('lose neither change, and the later one is told and offered both', async () => {
    const [page, other] = await openTwoDeaf()
    await page.getByRole('link', { name: '1 changed' }).click()
    await panelOf(page).getByRole('button', { name: 'Confirm' }).click()
    await panelOf(page).getByText('Confirmed', { exact: true }).waitFor()
    await other.getByRole('link', { name: '1 not found in the record' }).click()
    await panelOf(other).getByRole('button', { name: 'Reject' }).click()
    await other.getByText('Another window had changed this edition as well').waitFor()
    await panelOf(other).getByText('Rejected', { exact: true }).waitFor()
    await other.getByRole('link', { name: '1 changed' }).click()
    await panelOf(other).getByText('Confirmed', { exact: true }).waitFor()
    await other.getByRole('button', { name: /changes of this window alone/ }).click()
    await soon(() => addressOf(other)).toMatch(/-2$/)
    await other.getByRole('link', { name: '1 changed' }).click()
    await panelOf(other).getByText('Not confirmed yet').waitFor()
  })

  it('keep what one of them has deleted, if the other wants it', async () => {
    const [page, other] = await openTwoDeaf()
    const kept = page.url()
    await page.goto(new URL('/library/', page.url()).href)
    await page.getByRole('button', { name: /^Delete: / }).click()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await other.getByRole('link', { name: '1 changed' }).click()
    await panelOf(other).getByRole('button', { name: 'Confirm' }).click()
    await other.getByText('Another window has deleted it.').waitFor()
    await other.getByRole('button', { name: 'Keep it again' }).click()
    await other.getByText('Another window has deleted it.').waitFor({ state: 'detached' })
    await other.goto(kept)
    await other.getByRole('link', { name: '1 changed' }).click()
    await panelOf(other).getByText('Confirmed', { exact: true }).waitFor()
  })
})

it('an edition that another window deletes stays as it is shown, which is said, until it is put back', async () => {
  const page = await openNew()
  await readTyped(page, ARTICLE)
  const other = await page.context().newPage()
  await other.goto(new URL('/library/', page.url()).href)
  await other.getByRole('button', { name: /^Delete: / }).click()
  const notice = page.getByText('Another window has deleted it.')
  await notice.waitFor()
  expect(await page.locator('#p1').isVisible()).toBe(true)
  await other.getByRole('button', { name: 'Undo' }).click()
  await notice.waitFor({ state: 'detached' })
  await other.getByRole('button', { name: /^Delete: / }).click()
  await page.getByRole('button', { name: 'Keep it again' }).click()
  await notice.waitFor({ state: 'detached' })
  await other.getByRole('button', { name: /^Delete: / }).waitFor()
  await page.reload()
  await page.locator('#p1').waitFor()
})

it('what cannot be kept for want of room stays in memory, which is said, and can be kept later', async () => {
  const page = await openNew()
  await readTyped(page, ARTICLE)
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded', 'QuotaExceededError')
    }
    addEventListener('storage-freed', () => {
      IDBObjectStore.prototype.put = put
    })
  })
  await addRecord(page)
  await page.getByText('There is no room left on this device to keep it.').waitFor()
  await expectAccessible(page)
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it as a file' }).click(),
  ])
  expect(readFileSync(await saved.path(), 'utf8')).toContain('Mind the ribbon')
  await page.evaluate(() => dispatchEvent(new Event('storage-freed')))
  await page.getByRole('button', { name: 'Try to keep it again' }).click()
  await page.getByText('There is no room left').waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('link', { name: '1 changed' }).waitFor()
})

it('a record needs a text, a date and a title', async () => {
  const page = await openNew()
  await readTyped(page, ARTICLE)
  await page.getByRole('button', { name: 'Add the record' }).click()
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.getByText('There is no text yet.').waitFor()
  await page.getByText('What is it? A title, or a few words of yours.').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await page.getByRole('button', { name: 'Add the record' }).waitFor()
})

it('a quote put together from several places leads to each of them, side by side', async () => {
  const page = await openNew(DESKTOP)
  await readTyped(
    page,
    `${'The bridge at Alder is open again after nine years.\n\n'.repeat(12)}“The ferry will be sold at the end of May. Our children can walk to school again in the morning,” said Ruth Hale.`,
  )
  const filler = 'Neighbours, listen to what the council has to say.\n\n'.repeat(30)
  await addRecord(
    page,
    `Our children can walk to school again in the morning.\n\n${filler}The ferry will be sold at the end of May.`,
  )
  await page.getByRole('link', { name: '1 put together' }).click()
  await panelOf(page).getByRole('link', { name: 'Place 2' }).click()
  await soon(() => addressOf(page)).toMatch(/&record=[a-z0-9-]+\.2$/)
  const marked = panelOf(page).locator('[data-recorded]')
  await soon(() => marked.allInnerTexts()).toEqual([expect.stringMatching(/^Our children/)])
  await expectSideBySide(page)
  await panelOf(page).getByRole('link', { name: 'Place 1' }).click()
  await soon(() => marked.allInnerTexts()).toEqual([expect.stringMatching(/^The ferry/)])
  await expectSideBySide(page)
  await page.goBack()
  await soon(() => marked.allInnerTexts()).toEqual([expect.stringMatching(/^Our children/)])
  await page.reload()
  await soon(() => marked.allInnerTexts()).toEqual([expect.stringMatching(/^Our children/)])
  await expectAccessible(page)
})

async function addRecord(page: Page, text = RECORD, title = 'Speech at the bridge'): Promise<void> {
  await page.getByRole('button', { name: /^Add (?:the|another) record$/ }).click()
  const form = page.getByRole('form')
  await form.getByLabel('Text').fill(text)
  await form.getByLabel('Title').fill(title)
  await form.getByLabel('Publisher').fill('Town of Alder')
  await form.getByRole('button', { name: 'Today' }).click()
  await form.getByRole('button', { name: 'Compare' }).click()
  await page.getByRole('link', { name: title }).first().waitFor()
}

/** The printed words and those of the record are in the window, marked, and on a wide screen level. */
async function expectSideBySide(page: Page): Promise<void> {
  const record = panelOf(page).locator('[data-recorded]').first()
  const tops = () =>
    record.evaluate((words) => {
      const [printed] = CSS.highlights.get('recorded') ?? []
      const range = printed instanceof Range ? printed.getBoundingClientRect() : null
      const { top, bottom } = words.getBoundingClientRect()
      const panel = words.closest('.panel')?.getBoundingClientRect()
      const isLevel = range !== null && Math.abs(range.top - top) < 8
      const isAbove = range !== null && panel !== undefined && range.bottom <= panel.top
      const isInWindow = range !== null && range.top >= 0 && top >= 0 && bottom <= innerHeight
      return { isInWindow, isSideBySide: isLevel || isAbove }
    })
  await soon(tops).toEqual({ isInWindow: true, isSideBySide: true })
}

/** Select some words as dragging over them does. */
async function selectIn(place: Locator, words: string): Promise<void> {
  await place.getByText(words).evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1
      if (at !== -1) getSelection()?.setBaseAndExtent(node, at, node, at + sought.length)
    }
  }, words)
}
