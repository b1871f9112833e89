import type { LinkTo } from '@/address/link-to'
import { type ArticleTitle, articleTitle } from '@/edition/describe-article'
import type { Author, Edition, Quotation, Source } from '@/edition/edition-schema'
import { inQuotationMarks, passageWordings } from '@/edition/passage-wordings'
import { isQuoted, quotationRange } from '@/edition/quotations'
import { sourceName } from '@/edition/titles'
import { type WordingRow, wordingRow } from '@/edition/wording-rows'
import type { TextRange } from '@/text/range'
import { type CitedDate, citedDate } from './cited-date'
import { linkToWordings } from './link-to-wordings'

/** A page on the web as citations need it. */
export type CitedWork = {
  readonly authors: readonly Author[]
  readonly title: ArticleTitle
  /** The website, or whoever publishes it. */
  readonly site: string | null
  readonly date: CitedDate | null
  readonly url: string | null
  readonly language: string | null
}

/** A work with what a reference manager keeps beside it. */
export type Citation = {
  /** Small letters, digits and hyphens: the edition's id, with the quote's or the passage's offsets. */
  readonly key: string
  readonly work: CitedWork
  /** Both wordings of a quote, the words of a passage; `null` for the article itself. */
  readonly note: string | null
}

/** The article for a reference manager. */
export function articleCitation(edition: Edition): Citation {
  return { key: edition.id, work: articleWork(edition), note: null }
}

/** The article for the sake of one quote; of a reported statement, as of a passage. */
export function quoteCitation(edition: Edition, quotation: Quotation, link: LinkTo): Citation {
  const url = link({ kind: 'quote', id: quotation.id })
  if (!isQuoted(quotation)) return passageCitation(edition, quotationRange(quotation), url)
  const row = wordingRow(edition, quotation)
  const printed = `As printed (${row.speakers.join('; ')}): ${row.printed}`
  const official = row.missing ?? officialWording(row)
  return {
    key: `${edition.id}-${quotation.id}`,
    work: articleWork(edition),
    note: [printed, official, linkToWordings([row], 'The quote', url)].filter(Boolean).join(' '),
  }
}

/** The article for the sake of any stretch of it, which `url` leads to. */
export function passageCitation(edition: Edition, range: TextRange, url: string): Citation {
  const { printed, rows, missing } = passageWordings(edition, range)
  const official = rows.map((row) => `${row.speakers.join('; ')}: ${officialWording(row)}`)
  return {
    key: `${edition.id}-${range.start}-${range.end}`,
    work: articleWork(edition),
    note: [
      `As printed: ${inQuotationMarks(printed)}`,
      ...missing,
      ...official,
      linkToWordings(rows, 'The passage', url),
    ].join(' '),
  }
}

/** The article as a work. */
export function articleWork(edition: Edition): CitedWork {
  const { authors, publisher, published, url, language } = edition.article
  return {
    authors: authors ?? [],
    title: articleTitle(edition),
    site: publisher,
    date: citedDate(published),
    url,
    language,
  }
}

/** A source as a work; a title in square brackets is a description there too. */
export function sourceWork({ publisher, title, date, url }: Source): CitedWork {
  const [, description] = /^\[(.+)\]$/.exec(title) ?? []
  return {
    authors: [],
    title: { words: description ?? title, isHeadline: description === undefined },
    site: publisher,
    date: citedDate(date),
    url,
    language: null,
  }
}

function officialWording({ records }: WordingRow): string {
  const official = records.map(({ label, words, finding, seenInSource }) => {
    const { url } = seenInSource
    const seen = `Seen in ${sourceName(seenInSource)}${url === null ? '' : `: ${url}`}`
    const labelled = `${label ?? 'Official wording'}: “${words}”`
    return [labelled, finding, seen].filter(Boolean).join(' ')
  })
  return official.join(' ')
}
