import type { ExportOptions } from '@/address/link-to'
import { bracketedTitle } from '@/edition/describe-article'
import type { Edition, Source } from '@/edition/edition-schema'
import { formatDate } from '@/edition/format-date'
import { originOf } from '@/edition/origin-of'
import { printedAs } from '@/edition/wording-labels'
import { type SourcedRecord, type WordingRow, wordingRows } from '@/edition/wording-rows'
import { joinWords } from '@/text/join-words'

/**
 * The quotes as Markdown (CommonMark 0.31), each with both wordings and its sources, or why there is one only.
 *
 * Words of the edition are escaped: none of them can become a heading, a link or HTML.
 */
export function exportMarkdown(edition: Edition, { link }: ExportOptions): string {
  const { article } = edition
  const origin = originOf(article)
  const editionLink = formatLink('The edition', link({ kind: 'edition' }))
  return `${[
    `# Quotes: ${escapeMarkdown(bracketedTitle(edition))}`,
    [...(origin === '' ? [] : [formatLink(origin, article.url)]), editionLink]
      .map((part) => `${part}.`)
      .join(' '),
    ...wordingRows(edition).flatMap((row) => [
      ...printedBlocks(row, article.publisher, link({ kind: 'quote', id: row.quotation.id })),
      ...row.records.flatMap(recordBlocks),
    ]),
  ].join('\n\n')}\n`
}

function printedBlocks(row: WordingRow, publisher: string | null, url: string): string[] {
  const role = row.role === null ? '' : `, ${row.role}`
  const by = publisher === null ? '' : ` by ${escapeMarkdown(publisher)}`
  return [
    `## ${escapeMarkdown(`${joinWords(row.speakers)}${role}`)}`,
    formatQuote(row.printed),
    `${printedAs(row.quotation)}${by}. ${formatLink('This quote in the edition', url)}.`,
    ...(row.missing === null ? [] : [escapeMarkdown(row.missing)]),
    ...(row.quotation.comment === undefined ? [] : [escapeMarkdown(row.quotation.comment)]),
  ]
}

function recordBlocks(record: SourcedRecord): string[] {
  const seen = `Seen in ${formatSource(record.seenInSource)}.`
  const official = record.officialSource && `Official page: ${formatSource(record.officialSource)}.`
  const said = [record.finding ?? '', record.comment ?? ''].map(escapeMarkdown)
  return [
    `**${escapeMarkdown(record.label ?? 'Official wording')}**`,
    formatQuote(record.words),
    [...said, seen, official].filter(Boolean).join(' '),
  ]
}

function formatSource({ publisher, title, url, checked }: Source): string {
  const name = publisher === null ? title : `${publisher}, ${title}`
  const when = checked === null ? '' : ` (checked ${formatDate(checked)})`
  return `${formatLink(name, url)}${when}`
}

function formatQuote(words: string): string {
  const lines = words.split(/\r\n|[\n\r]/)
  return lines.map((line) => `> ${escapeMarkdown(line)}`.trimEnd()).join('\n')
}

function formatLink(words: string, url: string | null): string {
  if (url === null) return escapeMarkdown(words)
  return `[${escapeMarkdown(words)}](<${escapeDestination(url)}>)`
}

/** Every mark that Markdown reads as its own, and white space as one space. */
function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>&#|~!]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
}

function escapeDestination(url: string): string {
  return url.replace(/[\\<>\s]/g, encodeURIComponent)
}
