import type { ExportOptions } from '@/address/link-to'
import type { Edition, Source } from '@/edition/edition-schema'
import { type Wordings, wordingsOfAll, wordsOfRuns } from '@/edition/wordings'
import { MISSING_WORDS } from './words'

const COLUMNS = [
  ...['quote', 'speaker', 'role', 'printed wording', 'official wording', 'record', 'record date'],
  ...['finding', 'seen in', 'seen in link', 'official page', 'publisher', 'published'],
  ...['original', 'link'],
] as const

/**
 * The quotes as CSV (RFC 4180), a row for each official wording beside the printed one.
 *
 * A statement without one has a row too: `finding` says there why it has none.
 *
 * It begins with a byte order mark: without it Excel takes UTF-8 for the system's old encoding and
 * breaks every curly quote; other readers skip it. A cell that a spreadsheet would compute is
 * preceded by an apostrophe (OWASP, "CSV Injection").
 */
export function exportCsv(edition: Edition, { link }: ExportOptions): string {
  const rows = wordingsOfAll(edition).flatMap((wordings) =>
    recordCells(wordings).map((cells) => [
      ...printedCells(wordings),
      ...cells,
      ...[edition.article.publisher, edition.article.published, edition.article.url].map(
        (words) => words ?? '',
      ),
      link({ kind: 'quote', id: wordings.quotation.id }),
    ]),
  )
  return `\uFEFF${[COLUMNS, ...rows].map(formatRow).join('')}`
}

/** From "quote" to "printed wording". */
function printedCells({ quotation, speakers, role, printed }: Wordings): string[] {
  const names = speakers.map(({ label }) => label).join('; ')
  return [quotation.id, names, role ?? '', wordsOfRuns(printed)]
}

/** From "official wording" to "official page": once for each record, or once without any. */
function recordCells({ records, missing }: Wordings): string[][] {
  if (records.length === 0) {
    return [['', '', '', missing === null ? '' : MISSING_WORDS[missing], '', '', '']]
  }
  return records.map(({ record: { words, label, date, finding }, seenIn, official }) => [
    ...[words, label ?? '', date ?? '', finding ?? '', namedSource(seenIn)],
    ...[seenIn.url ?? '', official?.url ?? ''],
  ])
}

/** "GOV.UK: Press release", or its title alone. */
function namedSource({ publisher, title }: Source): string {
  return publisher === null ? title : `${publisher}: ${title}`
}

function formatRow(cells: readonly string[]): string {
  return `${cells.map(formatCell).join(',')}\r\n`
}

function formatCell(words: string): string {
  return `"${guarded(words).replaceAll('"', '""')}"`
}

/** Spreadsheets compute what begins so, in full width too, and some skip white space before it. */
function guarded(words: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(words) ? `'${words}` : words
}
