import { text } from 'node:stream/consumers'
import { BibLatexParser, RISParser } from 'biblatex-csl-converter'
import type { Locator, Page } from 'playwright'
import { describe, expect, inject, it } from 'vitest'
import { parseWebAnnotation } from '@/edition/export/parse-web-annotation'
import { expectAccessible } from './support/expect-accessible'
import {
  CLIPBOARD,
  focusedName,
  isInWindow,
  OFFICIAL,
  open,
  openCitationOfArticle,
  openMenu,
  RAIMONDO,
} from './support/menus'
import { BOTH_ENDS } from './support/screens'
import { EDITION, READ } from './support/the-edition'

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

/** The file that the browser saves when something is clicked. */
async function saved(page: Page, place: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), place.click()])
  const words = await text(await download.createReadStream())
  return { name: download.suggestedFilename(), words }
}

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

async function selectedWords(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '')
}

/** A browser that does not let a page copy. */
async function refuseCopying(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'))
    Object.defineProperty(navigator.clipboard, 'writeText', { value: refuse })
  })
}
