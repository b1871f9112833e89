import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from './support/expect-accessible'
import { panelOf } from './support/menus'
import { addressOf, soon } from './support/open-edition'
import { openNew, readTyped } from './support/open-own'
import { BOTH_ENDS } from './support/screens'

const ARTICLE =
  'The bridge at Alder is open, said the mayor, Ruth Hale, in the town on Tuesday.\n\n“We paid 14 million crowns for it,” Hale said. “We will not forget those who doubted it.”\n\n“Zeppelins are the future of our valley,” Hale added.'
const RECORD =
  'Neighbours!\n\nThe council paid 40 million. We paid 40 million crowns for it, all of us.\n\nWe will not forget those who doubted it.\n\nMind the ribbon, and the river.'

describe.each(BOTH_ENDS)('an article beside the record on $name', ({ screen }) => {
  it('is compared quote by quote, and what is confirmed is kept', async () => {
    const page = await openNew(screen)
    await readTyped(page, ARTICLE)
    await addRecord(page)
    const beside = page.getByRole('region', { name: 'Beside the record' })
    await beside.getByText('1 changed').waitFor()
    await expectAccessible(page)
    const changed = beside.getByRole('figure').filter({ hasText: 'Changed: 1 word' })
    await changed.getByText(/A number differs: “.*14.*” is printed, “.*40.*” recorded/).waitFor()
    expect(await changed.locator('.differs-official').allTextContents()).toEqual([
      '40',
      'all of us',
    ])
    await changed.getByRole('button', { name: 'In the record' }).click()
    await soon(() => beside.locator('mark[data-shown]').first().textContent()).toContain(
      '40 million crowns',
    )
    await changed.getByRole('button', { name: 'Confirm' }).click()
    await changed.getByText('Confirmed').waitFor()
    await page
      .locator('#quotes')
      .getByText('Not as officially worded')
      .first()
      .waitFor({ state: 'attached' })
    const address = await addressOf(page)
    await page.reload()
    await page.getByRole('button', { name: 'Quote by quote' }).click()
    await changed.getByText('Confirmed').waitFor()
    expect(await addressOf(page)).toBe(address)
    await changed.getByRole('button', { name: 'Undo' }).click()
    await changed.getByRole('button', { name: 'Reject' }).click()
    await changed.getByText('Rejected').waitFor()
  })

  it('has its verdicts in the margin and the panel before anybody has confirmed them', async () => {
    const page = await openNew(screen)
    await readTyped(page, ARTICLE)
    await addRecord(page)
    await page.getByRole('button', { name: 'Close' }).click()
    const card = page.locator('#quotes figure').filter({ hasText: 'Not as officially worded' })
    await card.first().waitFor({ state: 'attached' })
    await page.getByRole('link', { name: '1 changed' }).click()
    await soon(() => addressOf(page)).toMatch(/&show=changed$/)
    const whole = panelOf(page).getByRole('figure')
    await whole.getByText('nobody has confirmed it yet').waitFor()
    expect(await whole.locator('.differs-printed').allTextContents()).toEqual(['14'])
    await expectAccessible(page)
  })

  it('shows what of the record no quote carries', async () => {
    const page = await openNew(screen)
    await readTyped(page, ARTICLE)
    await addRecord(page)
    const text = page.getByRole('region', { name: 'The text of Speech at the bridge' })
    await text.getByText('Neighbours!').waitFor()
    await page.getByLabel(/Only what no quote carries/).check()
    await soon(() => text.locator('p').allTextContents()).toEqual([
      'Neighbours!',
      'Mind the ribbon, and the river.',
    ])
  })
})

it('what one window adds and decides, the other has too', async () => {
  const page = await openNew()
  await readTyped(page, ARTICLE)
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByRole('button', { name: 'Add the record' }).waitFor()
  await addRecord(page)
  await other.getByRole('button', { name: 'Quote by quote' }).click()
  const changed = other.getByRole('figure').filter({ hasText: 'Changed: 1 word' })
  await changed.getByRole('button', { name: 'Confirm' }).click()
  await page.getByText('Confirmed', { exact: true }).waitFor()
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

async function addRecord(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add the record' }).click()
  const form = page.getByRole('form')
  await form.getByLabel('Text').fill(RECORD)
  await form.getByLabel('Title').fill('Speech at the bridge')
  await form.getByLabel('Publisher').fill('Town of Alder')
  await form.getByRole('button', { name: 'Today' }).click()
  await form.getByRole('button', { name: 'Compare' }).click()
  await page.getByRole('button', { name: 'Close' }).waitFor()
}
