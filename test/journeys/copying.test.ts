import type { Page } from 'playwright'
import { expect, inject, it } from 'vitest'
import { CLIPBOARD, clipboard, refuseCopying } from './support/clipboard'
import { panelOf } from './support/menus'
import { addressOf, isAlive, isWhole, openEdition, soon } from './support/open-edition'
import { openPage } from './support/open-page'
import { BOTH_ENDS, DESKTOP, PHONE } from './support/screens'
import { READ } from './support/the-edition'

const LINKS = [
  { name: 'paragraph 4', hash: '#p4' },
  { name: 'section “The October order”', hash: '#executive-order' },
  { name: 'Quote 1 of 2, Gina Raimondo', hash: '#quote-raimondo-1' },
  { name: 'event “Executive order on AI”', hash: '#event-order-issued' },
] as const

it.each(BOTH_ENDS)(
  'a link to a place is copied and leads there, on $name',
  { tags: 'main' },
  async ({ screen }) => {
    const page = await openEdition({ ...screen, permissions: CLIPBOARD })
    for (const { name, hash } of LINKS) {
      await copyLinkTo(page, name)
      await soon(() => clipboard(page)).toBe(inject('origin') + READ + hash)
      await page.goto(await clipboard(page))
      await soon(() => page.evaluate(() => `#${document.activeElement?.id}`)).toBe(hash)
    }
  },
)

it('the sign beside a place copies its link, moves nothing and says so long enough to be read', async () => {
  const page = await openEdition({ ...DESKTOP, permissions: CLIPBOARD })
  await isWhole(page)
  const sign = page.getByRole('link', { name: 'Copy link to paragraph 4', exact: true })
  await page.locator('#p4').hover()
  const before = await page.evaluate(() => [scrollY, location.href])
  await sign.click()
  await soon(() => clipboard(page)).toBe(`${inject('origin') + READ}#p4`)
  expect(await page.evaluate(() => [scrollY, location.href])).toEqual(before)
  await page.waitForTimeout(1500)
  expect(await sign.innerText()).toBe('✓')
  await soon(() => sign.innerText()).toBe('¶')
})

it('a link to the view is copied and shows it', async () => {
  const page = await openEdition({
    ...PHONE,
    permissions: CLIPBOARD,
    at: '?entity=gina-raimondo#p4',
  })
  await copyLinkTo(page, 'this view')
  await soon(() => clipboard(page)).toBe(`${inject('origin') + READ}?entity=gina-raimondo`)
  await page.goto(await clipboard(page))
  await isAlive(page)
  await panelOf(page).getByRole('heading', { name: 'Gina Raimondo' }).waitFor()
})

it('a link to an entry is copied, and what copied it says so', async () => {
  const page = await openEdition({ ...DESKTOP, permissions: CLIPBOARD, at: '#entity-nist' })
  await copyLinkTo(page, 'National Institute of Standards and Technology')
  await soon(() => clipboard(page)).toBe(`${inject('origin') + READ}#entity-nist`)
  await page.keyboard.press('Escape')
  await copyLinkTo(page, 'Quote 2 of 2, Michelle Donelan')
  await soon(() => page.getByRole('status').innerText()).toBe(
    'Link to Quote 2 of 2, Michelle Donelan copied',
  )
  expect(await page.locator('#quote-donelan-1').innerText()).toContain('Link copied')
})

it('copies the address under /read/ on the front page', async () => {
  const page = await openPage({ ...DESKTOP, path: '/', permissions: CLIPBOARD })
  await isAlive(page)
  await copyLinkTo(page, 'paragraph 4')
  await soon(() => clipboard(page)).toBe(`${inject('origin') + READ}#p4`)
})

it('copies the address under the base of the site', async () => {
  const page = await openPage({ ...DESKTOP, path: READ, base: '/news/', permissions: CLIPBOARD })
  await isAlive(page)
  await copyLinkTo(page, 'paragraph 4')
  await soon(() => clipboard(page)).toBe(`${inject('newsOrigin')}/news${READ}#p4`)
})

it.each([
  { name: 'paragraph 4', screen: PHONE },
  { name: 'Quote 1 of 2, Gina Raimondo', screen: DESKTOP },
])('the link to $name is shown selected where copying is refused', async ({ name, screen }) => {
  const page = await openEdition({ ...screen, prepare: refuseCopying })
  await linkTo(page, name).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: `Link to ${name}` })
  await dialog.waitFor()
  await soon(() => selectedWords(page)).toMatch(/\/read\/us-uk-ai-safety\/#(p4|quote-)/)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await linkTo(page, name).focus()
  await page.keyboard.press('Enter')
  await dialog.waitFor()
})

it('leaves the choice alone when the shown link is closed by Esc', async () => {
  const page = await openEdition({ ...DESKTOP, at: '?entity=nist', prepare: refuseCopying })
  await linkTo(page, 'this view').click()
  const dialog = page.getByRole('dialog', { name: 'Link to this view' })
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(addressOf(page)).toBe(`${READ}?entity=nist`)
})

/** What copies the link to a place: a button, or the sign beside it. */
function linkTo(page: Page, name: string) {
  return page
    .getByLabel(`Copy link to ${name}`, { exact: true })
    .or(page.getByRole('link', { name: `Copy link to ${name}`, exact: true }))
    .filter({ visible: true })
    .first()
}

async function copyLinkTo(page: Page, name: string): Promise<void> {
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await linkTo(page, name).focus()
  await page.keyboard.press('Enter')
}

/** The words selected in the field that has the focus. */
async function selectedWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement)) return ''
    return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
  })
}
