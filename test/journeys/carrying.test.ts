import type { Page } from 'playwright'
import { describe, expect, inject, it } from 'vitest'
import { CLIPBOARD, clipboard } from './support/clipboard'
import { expectAccessible } from './support/expect-accessible'
import { panelOf } from './support/menus'
import { addressOf, soon } from './support/open-edition'
import { openNew, readTyped } from './support/open-own'
import { openPage, type Visit } from './support/open-page'
import { BOTH_ENDS, DESKTOP } from './support/screens'

const TEXT =
  'Ruth Hale opened the bridge at Alder on Monday. “It took nine years,” Hale said.\n\nThe ferry is closed.'

describe.each(BOTH_ENDS)('an edition in a link, on $name,', ({ screen }) => {
  it('is copied from one device, looked at on another, kept there and read', {
    tags: 'main',
  }, async () => {
    const link = await linkFrom(await openOwn(screen))
    expect(link).toMatch(`${inject('origin')}/open/#e=`)
    const page = await openPage({ ...screen, path: link.slice(inject('origin').length) })
    await soon(() => carried(page).innerText()).toContain('Ruth Hale opened the bridge at Alder')
    expect(await carried(page).innerText()).toContain('19 words, 1 quote')
    await expectAccessible(page)
    expect(await ownCount(page)).toBe(0)
    await page.getByRole('button', { name: 'Keep it and read' }).click()
    await page.locator('#p1').waitFor()
    expect(await page.locator('[data-start]').allTextContents()).toEqual(TEXT.split('\n\n'))
    expect(addressOf(page)).toMatch(/^\/mine\/\?id=/)
    await page.goBack()
    await page.getByRole('link', { name: 'Read the one you have' }).click()
    await page.locator('#p1').waitFor()
  })
})

it('carries what is chosen in it', async () => {
  const own = await openOwn(DESKTOP)
  await own.getByRole('link', { name: 'Ruth Hale' }).first().click()
  await panelOf(own).getByRole('heading', { name: 'Ruth Hale' }).waitFor()
  const link = await linkFrom(own)
  const page = await openPage({ ...DESKTOP, path: link.slice(inject('origin').length) })
  await page.getByRole('button', { name: 'Keep it and read' }).click()
  await panelOf(page).getByRole('heading', { name: 'Ruth Hale' }).waitFor()
})

it('is what every link to a place in it becomes that is copied, and leads there', async () => {
  const own = await openOwn(DESKTOP)
  await own.locator('#p1').hover()
  await own.getByRole('link', { name: 'Copy link to paragraph 2' }).click()
  await own.getByText(/^It carries the article, \d+ kB\.$/).waitFor()
  const link = await clipboard(own)
  expect(link).toMatch(`${inject('origin')}/open/#e=`)
  const page = await openPage({ ...DESKTOP, path: link.slice(inject('origin').length) })
  await page.getByRole('button', { name: 'Keep it and read' }).click()
  await page.locator('#p2[data-target]').waitFor()
})

it.each([
  ['cut short', (link: string) => link.slice(0, -40), 'is not whole'],
  ['emptied', (link: string) => link.replace(/#.*/, ''), 'carries no edition'],
])('says in words that it was %s, and leads on', async (_what, change, said) => {
  const link = await linkFrom(await openOwn(DESKTOP))
  const page = await openPage({ ...DESKTOP, path: change(link).slice(inject('origin').length) })
  await soon(() => page.getByRole('alert').innerText()).toContain(said)
  await page.getByRole('link', { name: 'open an article', exact: true }).click()
  await soon(() => addressOf(page)).toBe('/new/')
})

it('tells the host nothing of what it carries', async () => {
  const asked: string[] = []
  const link = await linkFrom(await openOwn(DESKTOP))
  const page = await openPage({
    ...DESKTOP,
    path: link.slice(inject('origin').length),
    prepare: async (empty) => empty.on('request', (request) => asked.push(request.url())),
  })
  await page.getByRole('button', { name: 'Keep it and read' }).click()
  await page.locator('#p1').waitFor()
  const { hash } = new URL(link)
  expect(asked.map((url) => url.replace(/#.*/, '')).join('\n')).not.toContain(hash.slice(3, 40))
})

async function openOwn(screen: Partial<Visit>): Promise<Page> {
  const page = await openNew({ ...screen, permissions: CLIPBOARD })
  await readTyped(page, TEXT)
  return page
}

/** Copy the link that carries the edition on this page. */
async function linkFrom(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Cite or export' }).click()
  await page.getByRole('button', { name: 'Copy a link that carries it' }).click()
  await soon(() => clipboard(page)).toContain('/open/#e=')
  return clipboard(page)
}

function carried(page: Page) {
  return page.getByRole('region', { name: 'What the link carries' })
}

/** How many editions are kept on this device. */
async function ownCount(page: Page): Promise<number> {
  const other = await page.context().newPage()
  await other.goto(`${inject('origin')}/library/`)
  await other.getByRole('heading', { name: 'Published here' }).waitFor()
  const count = await other.getByRole('heading', { name: 'Yours, on this device' }).count()
  await other.close()
  return count
}
