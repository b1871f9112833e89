import { buffer } from 'node:stream/consumers'
import { BibLatexParser, RISParser } from 'biblatex-csl-converter'
import { parse as parseCsv } from 'csv-parse/sync'
import { marked } from 'marked'
import type { Locator, Page } from 'playwright'
import { describe, expect, inject, it } from 'vitest'
import type { LinkTo } from '@/address/link-to'
import { formatAddress } from '@/address/reader-address'
import { quotationRange, quotedStatements, statements, wordedRecords } from '@/edition/quotations'
import { EXPORT_FORMATS } from '@/export/formats'
import { parseWebAnnotation } from '@/export/parse-web-annotation'
import { CLIPBOARD, clipboard, refuseCopying } from './support/clipboard'
import { expectAccessible } from './support/expect-accessible'
import {
  focusedName,
  isInWindow,
  OFFICIAL,
  open,
  openCitationOfArticle,
  openMenu,
  RAIMONDO,
} from './support/menus'
import { soon } from './support/open-edition'
import { BOTH_ENDS, DESKTOP, PHONE } from './support/screens'
import { EDITION, READ } from './support/the-edition'

describe('a citation', () => {
  it.each(BOTH_ENDS)(
    'of a quote is copied in the wording chosen, on $name',
    { tags: 'main' },
    async ({ screen }) => {
      const page = await open({ ...screen, permissions: CLIPBOARD })
      const dialog = await openMenu(page, `Cite ${RAIMONDO}`)
      await expectAccessible(page, 'dialog')
      await dialog.getByLabel('MLA, 9th edition').check()
      expect(await dialog.getByLabel('Citation').inputValue()).not.toContain(OFFICIAL)
      await dialog.getByLabel('Press statement').check()
      await dialog.getByRole('button', { name: 'Copy' }).click()
      await dialog.getByText('Citation copied').waitFor()
      const copied = await clipboard(page)
      expect(copied).toContain(OFFICIAL)
      expect(copied).toContain(`All wordings: ${inject('origin') + READ}#quote-raimondo-1`)
      expect(copied).toBe(await dialog.getByLabel('Citation').inputValue())
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
      expect(await focusedName(page)).toBe(`Cite ${RAIMONDO}`)
    },
  )

  it('is saved as BibTeX and RIS that parsers read', async () => {
    const page = await open(PHONE)
    const dialog = await openMenu(page, `Cite ${RAIMONDO}`)
    await dialog.getByLabel('BibTeX').check()
    const bibtex = await saved(page, dialog.getByRole('button', { name: 'Save as a file' }))
    expect(bibtex.name).toBe('us-uk-ai-safety-raimondo-1.bib')
    const { entries, errors } = new BibLatexParser(bibtex.words, { processUnknown: true }).parse()
    expect(errors).toEqual([])
    expect(Object.values(entries)).toMatchObject([{ fields: { url: EDITION.article.url } }])
    await dialog.getByLabel('RIS').check()
    await dialog.getByLabel('Press statement').check()
    const ris = await saved(page, dialog.getByRole('button', { name: 'Save as a file' }))
    expect(Object.values(new RISParser(ris.words).parse().entries)).toHaveLength(1)
    expect(ris.words).toContain(OFFICIAL)
  })

  it('remembers its format for the article', async () => {
    const page = await open({ ...DESKTOP, timezoneId: 'Asia/Tokyo' })
    await page.clock.setFixedTime('2026-12-31T20:00:00Z')
    const dialog = await openMenu(page, `Cite ${RAIMONDO}`)
    await dialog.getByLabel('CSL-JSON').check()
    await dialog.getByRole('button', { name: 'Close' }).click()
    const article = await openCitationOfArticle(page)
    const format = article.getByLabel('CSL-JSON')
    expect(await format.isChecked()).toBe(true)
    await soon(() => format.evaluate((own) => own === document.activeElement)).toBe(true)
    const file = await saved(page, article.getByRole('button', { name: 'Save as a file' }))
    expect(file.name).toBe('us-uk-ai-safety.json')
    expect(JSON.parse(file.words)).toMatchObject([
      { URL: EDITION.article.url, accessed: { 'date-parts': [[2027, 1, 1]] } },
    ])
  })

  it('is shown selected where copying is refused', async () => {
    const page = await open({ ...PHONE, prepare: refuseCopying })
    const dialog = await openCitationOfArticle(page)
    await dialog.getByRole('button', { name: 'Copy' }).click()
    await dialog.getByText('Your browser did not let this page copy').waitFor()
    expect(await selectedWords(page)).toContain(EDITION.article.url)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await focusedName(page)).toBe('Cite or export')
  })
})

describe('the edition', () => {
  it.each(BOTH_ENDS)(
    'is saved as Web Annotation that reads back the same, on $name',
    async ({ screen }) => {
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
      await soon(() => page.getByRole('status').innerText()).toBe(`Saved as ${file.name}`)
    },
  )

  it('is cited and saved from one menu, whose first entry has the focus', async () => {
    const page = await open(DESKTOP)
    const menu = await openMenu(page, 'Cite or export')
    expect(await menu.getByRole('button').allTextContents()).toEqual([
      'Cite the article',
      'Cite this edition',
      'Page one file that reads anywhere',
      'Markdown article and quotes, for notes',
      'CSV quotes, for spreadsheets',
      'Plain text all but the marks, to read',
      'TimelineJS events, for a timeline',
      'Web Annotation all of it, to be opened again',
      'TEI all of it, for scholars’ editions',
      'schema.org what it is about, for search',
    ])
    expect(await focusedName(page)).toBe('Cite the article')
  })

  it('is saved in every format, to the letter as the command line writes it', {
    tags: 'main',
  }, async () => {
    const page = await open(DESKTOP)
    for (const { name, label, extension, format } of EXPORT_FORMATS) {
      const file = await savedEdition(page, label)
      expect(file.name).toBe(`us-uk-ai-safety-${name}.${extension}`)
      expect(file.words, name).toBe(format(EDITION, { link }))
    }
  })

  it('is saved as CSV, Markdown and schema.org that hold every statement with its wordings', async () => {
    const page = await open(PHONE)
    const csv = await savedEdition(page, 'CSV')
    const rows: Record<string, string>[] = parseCsv(csv.words, { bom: true, columns: true })
    expect(rows.map((row) => [row['quote'], row['official wording']])).toEqual(
      statements(EDITION).flatMap((quotation) => {
        const records = wordedRecords(quotation)
        if (records.length === 0) return [[quotation.id, '']]
        return records.map(({ words }) => [quotation.id, words])
      }),
    )
    const markdown = await savedEdition(page, 'Markdown')
    const quotes = marked.lexer(markdown.words).filter(({ type }) => type === 'blockquote')
    expect(quotes.map(({ raw }) => raw.replace(/^> /, '').trim())).toEqual(
      statements(EDITION).flatMap((quotation) => {
        const { start, end } = quotationRange(quotation)
        const printed = EDITION.article.text.slice(start, end)
        return [printed, ...wordedRecords(quotation).map(({ words }) => words)]
      }),
    )
    const { words } = await savedEdition(page, 'schema.org')
    const recorded = quotedStatements(EDITION).filter(
      (quotation) => wordedRecords(quotation).length > 0,
    )
    expect(JSON.parse(words)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: inject('origin') + READ,
      isBasedOn: { url: EDITION.article.url },
      hasPart: recorded.map((quotation) => ({
        '@type': 'Quotation',
        url: `${inject('origin') + READ}#quote-${quotation.id}`,
        text: quotation.parts.map((part) => part.words).join(' '),
        isBasedOn: wordedRecords(quotation).map(({ words: text }) => ({
          '@type': 'Quotation',
          text,
        })),
      })),
    })
  })
})

/** Links as a page of the site has them, in full. */
const link: LinkTo = (place) => {
  const target = place.kind === 'edition' ? null : place
  const page = { kind: 'read', edition: EDITION.id } as const
  return inject('origin') + formatAddress({ page, entity: null, target }, '/')
}

async function savedEdition(page: Page, label: string) {
  const menu = await openMenu(page, 'Cite or export')
  const file = await saved(page, menu.getByRole('button', { name: label }))
  await menu.waitFor({ state: 'hidden' })
  return file
}

/** The file that the browser saves when something is clicked. */
async function saved(page: Page, place: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), place.click()])
  const words = (await buffer(await download.createReadStream())).toString('utf8')
  return { name: download.suggestedFilename(), words }
}

async function selectedWords(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '')
}
