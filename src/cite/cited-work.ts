import type { LinkTo } from '@/address/link-to'
import { articleTitle } from '@/edition/article-title'
import type { Author, Edition, Quotation, Source } from '@/edition/edition-schema'
import { knownLanguage } from '@/edition/known-language'
import { isQuoted, quotationRange } from '@/edition/quotations'
import { editionTitle, sourceName } from '@/edition/titles'
import { passageWordings, type Wordings, wordingsOf, wordsOfRuns } from '@/edition/wordings'
import type { TextRange } from '@/text/range'
import { type CitedDate, citedDate } from './cited-date'
import { linkToWordings } from './link-to-wordings'
import {
  asPrinted,
  asReported,
  inQuotationMarks,
  listedNames,
  MISSING_WORDS,
  missingWords,
  namesOf,
  saidBy,
  UNTITLED,
} from './words'

/** One wording of a quote: as the article prints it, or as one of its records has it, counted from 0. */
export type CitedWordingOf = 'printed' | number

/** What a work is called. */
type CitedTitle = {
  readonly words: string
  /** Whether the words are its own; if not, they describe it. */
  readonly isHeadline: boolean
}

/** A page on the web as citations need it. */
export type CitedWork = {
  readonly authors: readonly Author[]
  readonly title: CitedTitle
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

/** The edition itself for a reference manager, at its own address. */
export function editionCitation(edition: Edition, url: string): Citation {
  return { key: `${edition.id}-edition`, work: editionWork(edition, url), note: null }
}

/**
 * The article for the sake of one quote, or the record that has the wording asked for; of a
 * reported statement, the article as of a passage.
 */
export function quoteCitation(
  edition: Edition,
  quotation: Quotation,
  link: LinkTo,
  wording?: CitedWordingOf,
): Citation {
  const url = link({ kind: 'quote', id: quotation.id })
  const wordings = wordingsOf(edition, quotation)
  if (!isQuoted(quotation)) {
    return passageCitation(edition, quotationRange(quotation), url, namesOf(wordings))
  }
  const { missing } = wordings
  const names = listedNames(wordings)
  const whose = names === '' ? '' : ` (${names})`
  const printed = `As printed${whose}: ${wordsOfRuns(wordings.printed)}`
  const found = typeof wording === 'number' ? wordings.records[wording] : undefined
  const recorded = { ...wordings, records: found ? [found] : wordings.records }
  const official = missing ? MISSING_WORDS[missing] : saidBy(names, officialWording(recorded))
  const parts = found
    ? [official]
    : wording === 'printed' && !missing
      ? [printed]
      : [printed, official]
  return {
    key: `${edition.id}-${quotation.id}${found ? `-record-${Number(wording) + 1}` : ''}`,
    work: found ? sourceWork(found.seenIn) : articleWork(edition),
    note: [...parts, linkToWordings([wordings], 'The quote', url)].filter(Boolean).join(' '),
  }
}

/** The article for the sake of any stretch of it, which `url` leads to, and whose statement it may report. */
export function passageCitation(
  edition: Edition,
  range: TextRange,
  url: string,
  reportedOf = '',
): Citation {
  const { printed, recorded, unrecorded } = passageWordings(edition, range)
  const official = recorded.map((wordings) =>
    saidBy(listedNames(wordings), officialWording(wordings)),
  )
  return {
    key: `${edition.id}-${range.start}-${range.end}`,
    work: articleWork(edition),
    note: [
      `${reportedOf === '' ? asPrinted(null) : asReported(reportedOf)}: ${inQuotationMarks(printed)}`,
      ...missingWords(unrecorded),
      ...official,
      linkToWordings(recorded, 'The passage', url),
    ].join(' '),
  }
}

/** The article as a work. */
export function articleWork(edition: Edition): CitedWork {
  const { authors, publisher, published, url, language } = edition.article
  return {
    authors: authors ?? [],
    title: citedTitle(edition),
    site: publisher,
    date: citedDate(published),
    url,
    language: knownLanguage(language),
  }
}

/** The edition as a work of whoever made it, under its own title. */
export function editionWork(edition: Edition, url: string): CitedWork {
  const { editorial, checked } = edition
  return {
    authors: [],
    title: { words: editionTitle(edition), isHeadline: true },
    site: editorial?.by ?? SITE,
    date: citedDate(checked),
    url,
    language: null,
  }
}

/** Where editions stand that say of nobody that they made them. */
const SITE = 'Lectern'

/** The day a work was opened, for styles and formats that give it: without an address nothing was opened. */
export function openedOn({ url }: CitedWork, accessed: string | null): string | null {
  return url === null ? null : accessed
}

function citedTitle(edition: Edition): CitedTitle {
  const title = articleTitle(edition)
  switch (title.kind) {
    case 'headline':
      return { words: title.words, isHeadline: true }
    case 'description':
      return { words: title.words, isHeadline: false }
    case 'none':
      return { words: UNTITLED, isHeadline: false }
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

function officialWording({ records }: Wordings): string {
  const official = records.map(({ record: { label, words, finding }, seenIn }) => {
    const { url } = seenIn
    const seen = `Seen in ${sourceName(seenIn)}${url === null ? '' : `: ${url}`}`
    const labelled = `${label ?? 'Official wording'}: “${words}”`
    return [labelled, finding, seen].filter(Boolean).join(' ')
  })
  return official.join(' ')
}
