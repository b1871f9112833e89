import type { ExportOptions } from '@/address/link-to'
import type { Edition, Source } from '@/edition/edition-schema'
import { type OfficialWording, type Wordings, wordingsOfAll, wordsOfRuns } from '@/edition/wordings'
import { formatDate } from './date-words'
import { bracketedTitle, MISSING_WORDS, namesOf, originOf, printedAs } from './words'

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
    ...wordingsOfAll(edition).flatMap((wordings) => [
      ...printedBlocks(
        wordings,
        article.publisher,
        link({ kind: 'quote', id: wordings.quotation.id }),
      ),
      ...wordings.records.flatMap(recordBlocks),
    ]),
  ].join('\n\n')}\n`
}

function printedBlocks(wordings: Wordings, publisher: string | null, url: string): string[] {
  const { quotation, speakers, isQuoted, printed, missing } = wordings
  const names = namesOf(speakers)
  const role = wordings.role === null ? '' : `, ${wordings.role}`
  const by = publisher === null ? '' : ` by ${escapeMarkdown(publisher)}`
  return [
    `## ${escapeMarkdown(`${names}${role}`)}`,
    formatQuote(wordsOfRuns(printed)),
    `${printedAs(isQuoted)}${by}. ${formatLink('This quote in the edition', url)}.`,
    ...(missing === null ? [] : [escapeMarkdown(MISSING_WORDS[missing])]),
    ...(quotation.comment === undefined ? [] : [escapeMarkdown(quotation.comment)]),
  ]
}

function recordBlocks({ record, seenIn, official }: OfficialWording): string[] {
  const seen = `Seen in ${formatSource(seenIn)}.`
  const page = official && `Official page: ${formatSource(official)}.`
  const said = [record.finding ?? '', record.comment ?? ''].map(escapeMarkdown)
  return [
    `**${escapeMarkdown(record.label ?? 'Official wording')}**`,
    formatQuote(record.words),
    [...said, seen, page].filter(Boolean).join(' '),
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
