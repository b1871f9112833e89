import type { Page } from 'playwright'
import { describe, expect, inject, it } from 'vitest'
import { isAtRest } from './support/at-rest'
import { CLIPBOARD, clipboard } from './support/clipboard'
import { expectAccessible, expectContrast } from './support/expect-accessible'
import {
  alive,
  button,
  focusedName,
  isInWindow,
  OFFICIAL,
  open,
  openMenu,
  RAIMONDO,
} from './support/menus'
import { hasDrawn, openEdition, soon } from './support/open-edition'
import { openPage, type Visit } from './support/open-page'
import { readPaper, withoutSpace, wordsOn } from './support/read-paper'
import { BOTH_ENDS, DESKTOP, PHONE } from './support/screens'
import { EDITION, READ } from './support/the-edition'
import { select, tools } from './support/words-in-page'

const ORDER = 'event “Executive order on AI”'
const WHAT_IT_WAS = EDITION.entities.find(({ id }) => id === 'order-issued')?.description
const WORDS = 'official Twitter account'
const QUOTED = 'our institutions will deepen their understanding'

describe('where the system has no sheet', () => {
  it.each(BOTH_ENDS)(
    'a menu stands in the window, closes and opens again, on $name',
    async (row) => {
      const page = await open({ ...row.screen, at: '?entity=gina-raimondo' })
      const menu = await openMenu(page, `Share ${RAIMONDO}`)
      await soon(() => isInWindow(menu)).toBe(true)
      await expectAccessible(page, '[role="dialog"]')
      expect(await focusedName(page)).toBe('Copy link with preview')
      const opener = button(page, `Share ${RAIMONDO}`)
      await soon(() => opener.getAttribute('aria-expanded')).toBe('true')
      await page.keyboard.press('Escape')
      await menu.waitFor({ state: 'hidden' })
      expect(await focusedName(page)).toBe(`Share ${RAIMONDO}`)
      await soon(() => opener.getAttribute('aria-expanded')).toBe('false')
      expect(new URL(page.url()).search).toBe('?entity=gina-raimondo')
      for (const state of ['visible', 'hidden', 'visible'] as const) {
        await opener.click()
        await menu.waitFor({ state })
      }
    },
  )

  it('the menu begins a mail with both wordings, and copies the link whose preview is the quote', async () => {
    const page = await open({ ...DESKTOP, permissions: CLIPBOARD })
    const menu = await openMenu(page, `Share ${RAIMONDO}`)
    const href = await menu.getByRole('link', { name: 'E-mail' }).getAttribute('href')
    const mail = new URLSearchParams(href?.replace('mailto:?', ''))
    expect(mail.get('subject')).toBe('Gina Raimondo, quoted by AllAboutAI')
    expect(mail.get('body')).toContain(OFFICIAL)
    expect(mail.get('body')).toContain('“Our partnership signifies our proactive approach')
    expect(mail.get('body')).toContain(`\r\n\r\n${inject('origin') + READ}quote/raimondo-1/`)
    await menu.getByRole('button', { name: 'Copy link with preview' }).click()
    await soon(() => clipboard(page)).toBe(`${inject('origin') + READ}quote/raimondo-1/`)
    await page.goto(await clipboard(page))
    expect(await page.locator('main h1').innerText()).toBe('Gina Raimondo')
  })
})

describe('the menu of an event', () => {
  it('begins a mail with what it was, copies its link, and cites nothing', async () => {
    const page = await open({ ...DESKTOP, permissions: CLIPBOARD })
    const menu = await openMenu(page, `Share ${ORDER}`)
    expect(await menu.getByRole('button', { name: 'Cite' }).count()).toBe(0)
    const href = await menu.getByRole('link', { name: 'E-mail' }).getAttribute('href')
    expect([...new URLSearchParams(href?.replace('mailto:?', ''))]).toEqual([
      ['subject', 'Executive order on AI, 30 October 2023'],
      ['body', `${WHAT_IT_WAS}\r\n\r\n${inject('origin') + READ}event/order-issued/`],
    ])
    await menu.getByRole('button', { name: 'Copy link with preview' }).click()
    await soon(() => clipboard(page)).toBe(`${inject('origin') + READ}event/order-issued/`)
    await soon(() => page.getByRole('status').innerText()).toBe(
      `Link to the page of ${ORDER} copied`,
    )
  })
})

it('the menu of a quote leads to its citation, which gives the focus back', async () => {
  const page = await open(DESKTOP)
  const menu = await openMenu(page, `Share ${RAIMONDO}`)
  await menu.getByRole('button', { name: 'Cite' }).click()
  const dialog = page.getByRole('dialog', { name: `Cite ${RAIMONDO}` })
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(await focusedName(page)).toBe(`Share ${RAIMONDO}`)
})

describe('selected words', () => {
  it.each(BOTH_ENDS)('have the same menu where there is no sheet, on $name', async ({ screen }) => {
    const page = await openSelecting(WORDS, { ...screen, permissions: CLIPBOARD })
    await share(page).click()
    const menu = page.getByRole('dialog', { name: 'Share the selected words' })
    await menu.waitFor()
    await soon(() => isInWindow(menu)).toBe(true)
    await expectAccessible(page, '[role="dialog"]')
    const href = await menu.getByRole('link', { name: 'E-mail' }).getAttribute('href')
    const mail = new URLSearchParams(href?.replace('mailto:?', ''))
    expect(mail.get('subject')).toBe('Words from AllAboutAI, 4 April 2024')
    expect(mail.get('body')).toMatch(
      /^“official Twitter account”\r\n\r\nhttp.*#passage=official%20Twitter%20account&/,
    )
    await menu.getByRole('button', { name: 'Copy link' }).click()
    await soon(() => clipboard(page)).toContain(`${READ}#passage=official%20Twitter%20account`)
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'hidden' })
    expect(await focusedName(page)).toBe('Share')
    expect(await tools(page).count()).toBe(1)
  })

  it('of a quote travel in both wordings, and are cited from the menu', async () => {
    const page = await openSelecting(QUOTED)
    await share(page).click()
    const href = await page.getByRole('link', { name: 'E-mail' }).getAttribute('href')
    const body = new URLSearchParams(href?.replace('mailto:?', '')).get('body')
    expect(body).toContain(`As printed by AllAboutAI, 4 April 2024: “${QUOTED}”`)
    expect(body).toContain('our Institutes will gain a better understanding')
    await page.getByRole('button', { name: 'Cite', exact: true }).click()
    await page.getByRole('dialog', { name: 'Cite the passage' }).waitFor()
  })
})

describe('where the system has a sheet', () => {
  it('it gets the page of the quote with both wordings', { tags: 'main' }, async () => {
    const page = await open({ ...PHONE, prepare: (empty) => recordSharing(empty, null) })
    await (await alive(page, `Share ${RAIMONDO}`)).click()
    await soon(() => sharedOn(page)).toHaveLength(1)
    const [shared] = await sharedOn(page)
    expect(shared?.url).toBe(`${inject('origin') + READ}quote/raimondo-1/`)
    expect(shared?.title).toBe('Gina Raimondo, quoted by AllAboutAI')
    expect(shared?.text).toContain('As printed by AllAboutAI, 4 April 2024: “Our partnership')
    expect(shared?.text).toContain(OFFICIAL)
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('it gets the page of the event under the base of the site', async () => {
    const prepare = (empty: Page) => recordSharing(empty, null)
    const page = await open({ ...DESKTOP, base: '/news/', prepare })
    await (await alive(page, `Share ${ORDER}`)).click()
    await soon(() => sharedOn(page)).toHaveLength(1)
    const [shared] = await sharedOn(page)
    expect(shared).toEqual({
      title: 'Executive order on AI, 30 October 2023',
      text: WHAT_IT_WAS,
      url: `${inject('newsOrigin')}/news${READ}event/order-issued/`,
    })
    const answer = await page.request.get(shared?.url ?? '')
    expect(await answer.text()).toContain('Executive order on AI')
  })

  it('nothing follows when it is closed', async () => {
    const prepare = (empty: Page) => recordSharing(empty, 'AbortError')
    const page = await openSelecting(WORDS, { prepare })
    const said = await page.getByRole('status').innerText()
    await share(page).click()
    await soon(() => sharedOn(page)).toHaveLength(1)
    await hasDrawn(page)
    expect(await page.getByRole('status').innerText()).toBe(said)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await (await alive(page, `Share ${RAIMONDO}`)).click()
    await soon(() => sharedOn(page)).toHaveLength(2)
    await hasDrawn(page)
    const ofQuote = button(page, `Share ${RAIMONDO}`)
    expect(await ofQuote.getAttribute('aria-expanded')).toBe('false')
  })

  it('the menu follows when it fails', async () => {
    const prepare = (empty: Page) => recordSharing(empty, 'NotAllowedError')
    const page = await openSelecting(WORDS, { prepare })
    await share(page).click()
    const menu = page.getByRole('dialog', { name: 'Share the selected words' })
    await menu.waitFor()
    expect(await page.getByRole('dialog').count()).toBe(1)
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'hidden' })
    await openMenu(page, `Share ${RAIMONDO}`)
  })
})

it.each([
  { colorScheme: 'dark', screen: PHONE },
  { colorScheme: 'light', screen: DESKTOP },
] as const)('stands out from what is behind it, $colorScheme', async ({ colorScheme, screen }) => {
  const page = await open({ ...screen, colorScheme })
  await openMenu(page, 'Cite or export')
  await expectContrast(page, '[role="dialog"]')
  await page.getByRole('button', { name: 'Cite the article' }).click()
  await page.getByRole('dialog', { name: 'Cite the article' }).waitFor()
  await expectContrast(page, 'dialog')
})

it('has nobody in its way in forced colours', async () => {
  const page = await open({ ...DESKTOP, forcedColors: 'active' })
  await openMenu(page, `Cite ${RAIMONDO}`)
  await expectAccessible(page, 'dialog')
})

it('breaks no line at 320 pixels', async () => {
  const page = await open({ ...PHONE, width: 320, height: 640 })
  const menu = await openMenu(page, 'Cite or export')
  expect(await isInWindow(menu)).toBe(true)
  const widest = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await widest()).toBe(320)
  await menu.getByRole('button', { name: 'Cite the article' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cite the article' })
  await dialog.waitFor()
  expect(await isInWindow(dialog)).toBe(true)
  expect(await widest()).toBe(320)
})

it('is not there without scripts', async () => {
  const page = await openPage({ ...DESKTOP, path: READ, javaScriptEnabled: false })
  const words = page.getByText(/^(Share|Cite|Cite or export)$/)
  expect(await words.count()).toBeGreaterThan(4)
  expect(await words.filter({ visible: true }).count()).toBe(0)
})

it('is on no paper, open or closed', async () => {
  const page = await open(DESKTOP)
  await expectNotPrinted(page)
  await openMenu(page, 'Cite or export')
  await expectNotPrinted(page)
  await page.getByRole('button', { name: 'Cite the article' }).click()
  await page.getByRole('dialog', { name: 'Cite the article' }).waitFor()
  await expectNotPrinted(page)
})

async function openSelecting(words: string, visit: Partial<Visit> = {}): Promise<Page> {
  const page = await openEdition({ ...DESKTOP, ...visit })
  await isAtRest(page)
  await select(page, words)
  return page
}

function share(page: Page) {
  return tools(page).getByRole('button', { name: 'Share' })
}

async function expectNotPrinted(page: Page): Promise<void> {
  const printed = wordsOn(await readPaper(page))
  const ours = ['Cite', 'Share', 'Copylink', 'Savethis', 'Webannotation', 'Styleor', 'Close']
  expect(printed).toContain(withoutSpace(EDITION.editorial.headline))
  expect(ours.filter((words) => printed.includes(words))).toEqual([])
}

/** A system with a sheet, which keeps what it was given and then fails by that name, if there is one. */
async function recordSharing(page: Page, failure: string | null): Promise<void> {
  await page.addInitScript((name) => {
    const shared: ShareData[] = []
    Reflect.set(window, 'shared', shared)
    const share = async (data: ShareData) => {
      shared.push(data)
      if (name !== null) throw new DOMException('Not shared', name)
    }
    Object.defineProperty(navigator, 'share', { value: share })
  }, failure)
}

async function sharedOn(page: Page): Promise<ShareData[]> {
  return page.evaluate(() => Reflect.get(window, 'shared'))
}
