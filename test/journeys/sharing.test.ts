import { text } from 'node:stream/consumers'
import { BibLatexParser, RISParser } from 'biblatex-csl-converter'
import type { Locator, Page } from 'playwright'
import { describe, expect, inject, it } from 'vitest'
import { parseWebAnnotation } from '@/edition/export/parse-web-annotation'
import { expectAccessible, expectContrast } from './support/expect-accessible'
import { hasDrawn, soon } from './support/open-edition'
import { openPage, type Visit } from './support/open-page'
import { readPaper, withoutSpace, wordsOn } from './support/read-paper'
import { BOTH_ENDS, DESKTOP, PHONE } from './support/screens'
import { EDITION, READ } from './support/the-edition'

const CLIPBOARD = ['clipboard-read', 'clipboard-write']
const RAIMONDO = 'Quote 1 of 2, Gina Raimondo'
const ORDER = 'event “Executive order on AI”'
const OFFICIAL = 'Our partnership makes clear that we aren’t running away from these concerns'

describe.each(BOTH_ENDS)('where the system has no sheet, on $name,', ({ screen }) => {
  it('a menu copies the link whose preview is the quote', async () => {
    const page = await open({ ...screen, permissions: CLIPBOARD })
    const menu = await openMenu(page, `Share ${RAIMONDO}`)
    await expectAccessible(page, '[role="dialog"]')
    await menu.getByRole('button', { name: 'Copy link with preview' }).click()
    await soon(() => clipboard(page)).toBe(`${inject('origin') + READ}quote/raimondo-1/`)
    await page.goto(await clipboard(page))
    expect(await page.locator('main h1').innerText()).toBe('Gina Raimondo')
  })

  it('a menu begins a mail with both wordings and the link', async () => {
    const page = await open(screen)
    const menu = await openMenu(page, `Share ${RAIMONDO}`)
    const href = await menu.getByRole('link', { name: 'E-mail' }).getAttribute('href')
    const mail = new URLSearchParams(href?.replace('mailto:?', ''))
    expect(mail.get('subject')).toBe('Gina Raimondo, quoted by AllAboutAI')
    expect(mail.get('body')).toContain(OFFICIAL)
    expect(mail.get('body')).toContain('“Our partnership signifies our proactive approach')
    expect(mail.get('body')).toContain(`\r\n\r\n${inject('origin') + READ}quote/raimondo-1/`)
  })

  it('Esc closes the menu and gives the focus back', async () => {
    const page = await open({ ...screen, at: '?entity=gina-raimondo' })
    const menu = await openMenu(page, `Share ${RAIMONDO}`)
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'hidden' })
    expect(await focusedName(page)).toBe(`Share ${RAIMONDO}`)
    expect(new URL(page.url()).search).toBe('?entity=gina-raimondo')
  })

  it('its button closes the menu, and opens it again', async () => {
    const page = await open(screen)
    const menu = await openMenu(page, `Share ${RAIMONDO}`)
    await button(page, `Share ${RAIMONDO}`).click()
    await menu.waitFor({ state: 'hidden' })
    await button(page, `Share ${RAIMONDO}`).click()
    await menu.waitFor()
  })

  it('the whole menu stands in the window', async () => {
    const page = await open(screen)
    const menu = await openMenu(page, `Share ${RAIMONDO}`)
    await soon(() => isInWindow(menu)).toBe(true)
  })
})

describe('where the system has a sheet', () => {
  it('it gets the page of the quote with both wordings', async () => {
    const page = await open({ ...PHONE, prepare: (empty) => recordSharing(empty, null) })
    await (await adopted(page, `Share ${RAIMONDO}`)).click()
    await soon(() => sharedOn(page)).toHaveLength(1)
    const [shared] = await sharedOn(page)
    expect(shared?.url).toBe(`${inject('origin') + READ}quote/raimondo-1/`)
    expect(shared?.text).toContain(OFFICIAL)
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('it gets the page of the event under the base of the site', async () => {
    const prepare = (empty: Page) => recordSharing(empty, null)
    const page = await open({ ...DESKTOP, base: '/news/', prepare })
    await (await adopted(page, `Share ${ORDER}`)).click()
    await soon(() => sharedOn(page)).toHaveLength(1)
    const [shared] = await sharedOn(page)
    expect(shared?.url).toBe(`${inject('newsOrigin')}/news${READ}event/order-issued/`)
    const answer = await page.request.get(shared?.url ?? '')
    expect(await answer.text()).toContain('Executive order on AI')
  })

  it('nothing follows when it is closed, and the menu when it fails', async () => {
    const closed = await open({ ...DESKTOP, prepare: (page) => recordSharing(page, 'AbortError') })
    await (await adopted(closed, `Share ${RAIMONDO}`)).click()
    await soon(() => sharedOn(closed)).toHaveLength(1)
    await hasDrawn(closed)
    const share = button(closed, `Share ${RAIMONDO}`)
    expect(await share.getAttribute('aria-expanded')).toBe('false')
    const failing = await open({ ...DESKTOP, prepare: (page) => recordSharing(page, 'DataError') })
    await openMenu(failing, `Share ${RAIMONDO}`)
  })
})

describe.each(BOTH_ENDS)('a citation, on $name,', ({ screen }) => {
  it('of a quote is copied with both wordings', async () => {
    const page = await open({ ...screen, permissions: CLIPBOARD })
    const dialog = await openMenu(page, `Cite ${RAIMONDO}`)
    await expectAccessible(page, 'dialog')
    await dialog.getByLabel('MLA, 9th edition').check()
    await dialog.getByRole('button', { name: 'Copy' }).click()
    await dialog.getByText('Citation copied').waitFor()
    const copied = await clipboard(page)
    expect(copied).toContain(OFFICIAL)
    expect(copied).toContain(`Both wordings: ${inject('origin') + READ}#quote-raimondo-1`)
    expect(copied).toBe(await dialog.getByLabel('Citation').inputValue())
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await focusedName(page)).toBe(`Cite ${RAIMONDO}`)
  })

  it('is saved as BibTeX and RIS that parsers read', async () => {
    const page = await open(screen)
    const dialog = await openMenu(page, `Cite ${RAIMONDO}`)
    await dialog.getByLabel('BibTeX').check()
    const bibtex = await saved(page, dialog.getByRole('button', { name: 'Save as a file' }))
    expect(bibtex.name).toBe('us-uk-ai-safety-raimondo-1.bib')
    const { entries, errors } = new BibLatexParser(bibtex.words, { processUnknown: true }).parse()
    expect(errors).toEqual([])
    expect(Object.values(entries)).toMatchObject([{ fields: { url: EDITION.article.url } }])
    await dialog.getByLabel('RIS').check()
    const ris = await saved(page, dialog.getByRole('button', { name: 'Save as a file' }))
    expect(Object.values(new RISParser(ris.words).parse().entries)).toHaveLength(1)
    expect(ris.words).toContain(OFFICIAL)
  })

  it('remembers its format for the article', async () => {
    const page = await open({ ...screen, timezoneId: 'Asia/Tokyo' })
    await page.clock.setFixedTime('2026-12-31T20:00:00Z')
    const dialog = await openMenu(page, `Cite ${RAIMONDO}`)
    await dialog.getByLabel('CSL-JSON').check()
    await dialog.getByRole('button', { name: 'Close' }).click()
    const article = await openCitationOfArticle(page)
    const file = await saved(page, article.getByRole('button', { name: 'Save as a file' }))
    expect(file.name).toBe('us-uk-ai-safety.json')
    expect(JSON.parse(file.words)).toMatchObject([
      { URL: EDITION.article.url, accessed: { 'date-parts': [[2027, 1, 1]] } },
    ])
  })

  it('is shown selected where copying is refused', async () => {
    const page = await open({ ...screen, prepare: refuseCopying })
    const dialog = await openCitationOfArticle(page)
    await dialog.getByRole('button', { name: 'Copy' }).click()
    await dialog.getByText('Your browser did not let this page copy').waitFor()
    expect(await selectedWords(page)).toContain(EDITION.article.url)
  })
})

describe.each(BOTH_ENDS)('the edition, on $name,', ({ screen }) => {
  it('is saved as Web Annotation that reads back as the same edition', async () => {
    const page = await open(screen)
    const menu = await openMenu(page, 'Cite or export')
    await expectAccessible(page, '[role="dialog"]')
    expect(await isInWindow(menu)).toBe(true)
    const file = await saved(page, menu.getByRole('button', { name: /^Web Annotation/ }))
    expect(file.name).toBe('us-uk-ai-safety-web-annotation.jsonld')
    expect(parseWebAnnotation(file.words)).toEqual({ ok: true, value: EDITION })
    expect(file.words).toContain(`"${inject('origin') + READ}#entity-gina-raimondo"`)
    await menu.waitFor({ state: 'hidden' })
    expect(await focusedName(page)).toBe('Cite or export')
  })

  it.each([
    { label: /^TEI/, name: 'us-uk-ai-safety-tei.xml', opening: '<?xml' },
    { label: /^TimelineJS/, name: 'us-uk-ai-safety-timelinejs.json', opening: '{' },
    { label: /^Plain text/, name: 'us-uk-ai-safety-text.txt', opening: '[News report' },
  ])('is saved as $name', async ({ label, name, opening }) => {
    const page = await open(screen)
    const menu = await openMenu(page, 'Cite or export')
    const file = await saved(page, menu.getByRole('button', { name: label }))
    expect(file.name).toBe(name)
    expect(file.words.trimStart().startsWith(opening)).toBe(true)
    expect(file.words).toContain(inject('origin') + READ)
  })
})

it.each(['dark', 'light'] as const)(
  'stands out from what is behind it, %s',
  async (colorScheme) => {
    const page = await open({ ...PHONE, colorScheme })
    await openMenu(page, 'Cite or export')
    await expectContrast(page)
    await page.getByRole('button', { name: 'Cite the article' }).click()
    await page.getByRole('dialog', { name: 'Cite the article' }).waitFor()
    await expectContrast(page)
  },
)

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

async function expectNotPrinted(page: Page): Promise<void> {
  const printed = wordsOn(await readPaper(page))
  const ours = ['Cite', 'Share', 'Copylink', 'Savethis', 'Webannotation', 'Styleor', 'Close']
  expect(printed).toContain(withoutSpace(EDITION.editorial.headline))
  expect(ours.filter((words) => printed.includes(words))).toEqual([])
}

/** Open the edition's page; what is wanted there awaits React by itself. */
async function open({ at = '', ...visit }: Omit<Visit, 'path'> & { at?: string }): Promise<Page> {
  return openPage({ ...visit, path: READ + at })
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true }).filter({ visible: true }).first()
}

/** The button, once React has adopted it: it then keeps what it knows of the element on it. */
async function adopted(page: Page, name: string): Promise<Locator> {
  const found = button(page, name)
  const isAdopted = (element: Element) =>
    Object.keys(element).some((key) => key.startsWith('__reactProps'))
  await soon(() => found.evaluate(isAdopted), name).toBe(true)
  return found
}

/** Press a button, and await the menu or the dialog that it opens. */
async function openMenu(page: Page, name: string): Promise<Locator> {
  await (await adopted(page, name)).click()
  const opened = page.getByRole('dialog')
  await opened.waitFor()
  return opened
}

async function openCitationOfArticle(page: Page): Promise<Locator> {
  const menu = await openMenu(page, 'Cite or export')
  await menu.getByRole('button', { name: 'Cite the article' }).click()
  const dialog = page.getByRole('dialog', { name: 'Cite the article' })
  await dialog.waitFor()
  return dialog
}

/** The file that the browser saves when something is clicked. */
async function saved(page: Page, place: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), place.click()])
  const words = await text(await download.createReadStream())
  return { name: download.suggestedFilename(), words }
}

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

async function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    return element?.getAttribute('aria-label') ?? element?.textContent ?? null
  })
}

async function selectedWords(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '')
}

async function isInWindow(place: Locator): Promise<boolean> {
  return place.evaluate((element) => {
    const { top, left, bottom, right } = element.getBoundingClientRect()
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth
  })
}

/** A browser that does not let a page copy. */
async function refuseCopying(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'))
    Object.defineProperty(navigator.clipboard, 'writeText', { value: refuse })
  })
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
