import type { ExportOptions } from '@/address/link-to'
import { nameInOrder } from '@/edition/author-names'
import { editionIndex } from '@/edition/edition-index'
import type { Edition, Source } from '@/edition/edition-schema'
import { paragraphNumberAt } from '@/edition/find-by-id'
import type { ParagraphKind } from '@/edition/lazy-vocabularies'
import { type OfficialWording, sourcesOf, wordingsOfAll, wordsOfRuns } from '@/edition/wordings'
import { formatDate } from './date-words'
import {
  bracketedTitle,
  CLAIM_VERDICT_WORDS,
  editorialParts,
  extentWords,
  listOf,
  MISSING_WORDS,
  originOf,
  printedAs,
  SEEN_WORDS,
  speakerLine,
} from './words'

/**
 * The edition as plain text: the article's text exactly, then what stands in its margins.
 *
 * Nothing is put into the text; notes name their paragraph and repeat the words they are about.
 * Numbers in square brackets are those of the list of sources at the end.
 */
export function exportText(edition: Edition, { link }: ExportOptions): string {
  return `${[
    ...headLines(edition, link({ kind: 'edition' })),
    edition.article.text,
    ...listed('Quotes', quoteLines(edition)),
    ...listed('Notes', noteLines(edition)),
    ...listed('Dates', dateLines(edition)),
    ...listed('Missing from the text', gapLines(edition)),
    ...listed('Other than plain text', kindLines(edition)),
    ...listed('Sources', edition.sources.map(sourceLine)),
    ...listed(
      'Corrections',
      (edition.corrections ?? []).map(({ date, what }) => `${formatDate(date)}: ${what}`),
    ),
  ].join('\n\n')}\n`
}

function headLines(edition: Edition, url: string): string[] {
  const { article, editorial, version, checked } = edition
  const authors = article.authors?.length ? [listOf(article.authors.map(nameInOrder))] : []
  const origin = [...authors, originOf(article)].filter(Boolean).join(', ')
  const maker = editorial === null ? 'Edition' : `Edition by ${editorial.by}`
  const when = checked === null ? '' : `, checked ${formatDate(checked)}`
  const own = [editorial?.headline, editorial?.summary].filter(Boolean)
  return [
    [bracketedTitle(edition), origin, article.url].filter(Boolean).join('\n'),
    `${maker}, version ${version}${when}\n${url}`,
    ...(own.length > 0 ? [[...own, ownedBy(edition)].join('\n')] : []),
    ...[article.provenance, extentWords(article)].filter((words) => words !== null),
    '* * *',
  ]
}

/** "(Headline and summary are by Lectern.)" */
function ownedBy(edition: Edition): string {
  const parts = editorialParts(edition)
  const [first = ''] = parts
  const are = parts.includes(' and ') ? 'are' : 'is'
  return `(${first.toUpperCase()}${parts.slice(1)} ${are} by ${edition.editorial?.by}.)`
}

/** A heading and its lines; nothing where there are none. The first heading is set off from the text. */
function listed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['* * *', `${heading}\n\n${lines.join('\n\n')}`]
}

function quoteLines(edition: Edition): string[] {
  return wordingsOfAll(edition).map((wordings) => {
    const { quotation, isQuoted, printed, records, missing } = wordings
    return [
      speakerLine(wordings),
      `${printedAs(isQuoted)}: ${wordsOfRuns(printed)}`,
      ...records.map((official) => recordLine(edition, official)),
      ...(missing === null ? [] : [MISSING_WORDS[missing]]),
      ...(quotation.comment === undefined ? [] : [quotation.comment]),
    ].join('\n')
  })
}

function recordLine(edition: Edition, official: OfficialWording): string {
  const { label, words, finding, comment } = official.record
  const ids = sourcesOf(official).map(({ id }) => id)
  const sources = references(edition, ids)
  const labelled = label === null ? 'Official wording' : label
  return `${labelled}: “${words}” ${[finding, comment, sources].filter(Boolean).join(' ')}`
}

function noteLines(edition: Edition): string[] {
  return (edition.notes ?? []).map(({ start, words, text, verdict, record, sources }) => {
    const wording = record === undefined ? [] : [`The record: “${record}”.`]
    const found = verdict && `${CLAIM_VERDICT_WORDS[verdict]}.`
    const said = [found, text, ...wording, references(edition, sources)].filter(Boolean)
    return `${placeOf(edition, start, words)}: ${said.join(' ')}`
  })
}

function dateLines(edition: Edition): string[] {
  return edition.dates.map(({ start, words, edtf, value, basis }) => {
    const when = edtf === null ? value : formatDate(edtf)
    const said = [when && `${when}.`, basis.reason].filter(Boolean).join(' ')
    const place = placeOf(edition, start, words)
    return said === '' ? place : `${place}: ${said}`
  })
}

function gapLines(edition: Edition): string[] {
  return (edition.gaps ?? []).map(
    ({ start, words, text }) => `${placeOf(edition, start, words)}: ${text}`,
  )
}

/** What the article's own type told apart, which plain text does not. */
function kindLines(edition: Edition): string[] {
  return edition.article.paragraphs.map(
    ({ start, kind }) => `Paragraph ${paragraphNumberAt(edition, start)}: ${KIND_WORDS[kind]}.`,
  )
}

const KIND_WORDS = {
  headline: 'the headline',
  standfirst: 'the standfirst',
  'cross-head': 'a cross-head',
  byline: 'the byline',
  dateline: 'the date line',
  quote: 'a quote set apart',
  list: 'a list, an item a line',
  caption: 'the caption of a picture',
  credit: 'the credit of a picture',
} as const satisfies Record<ParagraphKind, string>

function placeOf(edition: Edition, start: number, words: string): string {
  return `Paragraph ${paragraphNumberAt(edition, start)}, “${words}”`
}

/** "[3] [5]"; nothing for none. */
function references(edition: Edition, ids: readonly string[]): string {
  const { sourceNumber } = editionIndex(edition)
  return ids.map((id) => `[${sourceNumber.get(id)}]`).join(' ')
}

function sourceLine(source: Source, index: number): string {
  const { publisher, title, date, url, archived, checked, seen, comment } = source
  const when = date === null ? '' : `, ${formatDate(date)}`
  return [
    `[${index + 1}] ${publisher === null ? title : `${publisher}: ${title}`}${when}`,
    ...(url === null ? [] : [url]),
    ...(archived === null ? [] : [`Archived: ${archived}`]),
    [checked && `Checked ${formatDate(checked)}, ${SEEN_WORDS[seen]}.`, comment]
      .filter(Boolean)
      .join(' '),
  ]
    .filter((line) => line !== '')
    .join('\n')
}
