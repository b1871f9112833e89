import type { Page } from 'playwright'
import { describe, expect, inject, it } from 'vitest'
import { CLIPBOARD, clipboard } from './support/clipboard'
import { expectAccessible } from './support/expect-accessible'
import { panelOf } from './support/menus'
import { soon } from './support/open-edition'
import { BRIDGE, openNew, readTyped } from './support/open-own'
import { openPage } from './support/open-page'
import { chooseFiles } from './support/pasting'
import { DESKTOP, PHONE } from './support/screens'

const ARTICLE =
  'The bridge at Alder is open, said the mayor, Ruth Hale, on Tuesday.\n\n“We paid 14 million crowns for it,” Hale said.'
const RECORD = 'Neighbours!\n\nWe paid 40 million crowns for it, all of us.'
const SAVED_PAGE = `<!doctype html><title>Bridge</title><body><nav><p>News and sport of the valley</p></nav>
<article><h1>The bridge is open</h1>${'<p>The bridge at Alder is open, said the mayor, Ruth Hale, on Tuesday, and many came.</p>'.repeat(8)}</article>
<footer><p>All rights reserved by the Gazette, Alder.</p></footer>`

describe.each([
  { colours: 'light', screen: { ...DESKTOP, colorScheme: 'light' } },
  { colours: 'dark', screen: { ...PHONE, colorScheme: 'dark' } },
] as const)('nothing stands in anybody’s way in $colours colours', ({ screen }) => {
  it('where what one opens is refused, waits or is left out', async () => {
    const page = await openNew(screen)
    await chooseFiles(page, ['paper.pdf', '%PDF-1.7'])
    await page.getByRole('alert').filter({ hasText: 'cannot be opened here' }).waitFor()
    await expectAccessible(page)
    await chooseFiles(page, ['bridge.html', SAVED_PAGE], ['two.txt', 'Bridge two opened.'])
    await page.getByText('Next is two.txt').waitFor()
    await page.getByText(/of the page (?:was|were) left out/).click()
    await page.getByRole('button', { name: 'Put back' }).first().waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.locator('[aria-invalid="true"]').first().waitFor()
    await expectAccessible(page)
  }, 60_000)

  it('where a record is added with faults, stands beside, is removed and the edition deleted', async () => {
    const page = await openNew(screen)
    await readTyped(page, ARTICLE)
    await page.getByRole('button', { name: 'Add the record' }).click()
    const form = page.getByRole('form')
    await form.getByRole('button', { name: 'Compare' }).click()
    await form.locator('[aria-invalid="true"]').first().waitFor()
    await expectAccessible(page)
    await form.getByLabel('Text').fill(RECORD)
    await form.getByLabel('Title').fill('Speech at the bridge')
    await form.getByRole('button', { name: 'Today' }).click()
    await form.getByRole('button', { name: 'Compare' }).click()
    await page.getByRole('link', { name: 'Speech at the bridge' }).first().click()
    await panelOf(page).getByText('Neighbours!').waitFor()
    // On a phone something small of the article may lie half under the bar.
    await expectAccessible(page, screen.width < 500 ? '.panel' : 'html')
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await expectAccessible(page)
    const other = await page.context().newPage()
    await other.goto(`${inject('origin')}/library/`)
    await other.getByRole('button', { name: /^Delete: / }).click()
    await page.getByText('Another window has deleted it.').waitFor()
    await expectAccessible(page)
    await other.getByRole('button', { name: 'Undo' }).waitFor()
    await expectAccessible(other)
  }, 60_000)

  it('where a link carries an edition, or is cut short', async () => {
    const own = await openNew({ ...screen, permissions: CLIPBOARD })
    await readTyped(own, ARTICLE)
    const path = await pathFrom(own)
    const page = await openPage({ ...screen, path })
    await page.getByRole('button', { name: 'Keep it and read' }).waitFor()
    await expectAccessible(page)
    const cut = await openPage({ ...screen, path: path.slice(0, -40) })
    await soon(() => cut.getByRole('alert').innerText()).toContain('is not whole')
    await expectAccessible(cut)
  }, 60_000)

  it('in the library with editions of one’s own', async () => {
    const page = await openNew(screen)
    await readTyped(page, BRIDGE.text)
    await page.goto(`${inject('origin')}/new/`)
    await readTyped(page, 'The ferry at Alder is closed.')
    await page.goto(`${inject('origin')}/library/`)
    await page.getByRole('button', { name: `Delete: ${BRIDGE.text}` }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: `Delete: ${BRIDGE.text}` }).click()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    expect(await page.getByRole('status').first().innerText()).not.toBe('')
    await expectAccessible(page)
  }, 60_000)
})

/** The path of the link that carries the edition on this page. */
async function pathFrom(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Cite or export' }).click()
  await page.getByRole('button', { name: 'Copy a link that carries it' }).click()
  await soon(() => clipboard(page)).toContain('/open/#e=')
  return (await clipboard(page)).slice(inject('origin').length)
}
