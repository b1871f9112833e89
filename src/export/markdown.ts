import type { ExportOptions, LinkTo } from '@/address/link-to'
import type { Edition, Source } from '@/edition/edition-schema'
import { type OfficialWording, type Wordings, wordingsOfAll, wordsOfRuns } from '@/edition/wordings'
import { formatDate } from './date-words'
import { markdownText } from './markdown-text'
import { escapeMarkdown, quoteMarkdown } from './markdown-words'
import {
  bracketedTitle,
  extentWords,
  MISSING_WORDS,
  originOf,
  printedAs,
  speakerLine,
} from './words'

/**
 * The article and its quotes as Markdown (CommonMark 0.31), each quote with both wordings and its
 * sources, or why there is one only.
 *
 * Words of the edition are escaped: none of them can become a heading, a link or HTML.
 */
export function exportMarkdown(edition: Edition, { link }: ExportOptions): string {
  const { article } = edition
  const origin = originOf(article)
  const editionLink = formatLink('The edition', link({ kind: 'edition' }))
  const extent = extentWords(article)
  return `${[
    `# ${escapeMarkdown(bracketedTitle(edition))}`,
    [...(origin === '' ? [] : [formatLink(origin, article.url)]), editionLink]
      .map((part) => `${part}.`)
      .join(' '),
    ...(extent === null ? [] : [escapeMarkdown(extent)]),
    '## Article',
    ...markdownText(edition),
    ...quoteBlocks(edition, link),
  ].join('\n\n')}\n`
}

/** The statements under their heading; nothing where there are none. */
function quoteBlocks(edition: Edition, link: LinkTo): string[] {
  const { publisher } = edition.article
  const blocks = wordingsOfAll(edition).flatMap((wordings) => [
    ...printedBlocks(wordings, publisher, link({ kind: 'quote', id: wordings.quotation.id })),
    ...wordings.records.flatMap(recordBlocks),
  ])
  return blocks.length === 0 ? [] : ['## Quotes', ...blocks]
}

function printedBlocks(wordings: Wordings, publisher: string | null, url: string): string[] {
  const { quotation, isQuoted, printed, missing } = wordings
  const by = publisher === null ? '' : ` by ${escapeMarkdown(publisher)}`
  return [
    `### ${escapeMarkdown(speakerLine(wordings))}`,
    quoteMarkdown(wordsOfRuns(printed)),
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
    quoteMarkdown(record.words),
    [...said, seen, page].filter(Boolean).join(' '),
  ]
}

function formatSource({ publisher, title, url, checked }: Source): string {
  const name = publisher === null ? title : `${publisher}, ${title}`
  const when = checked === null ? '' : ` (checked ${formatDate(checked)})`
  return `${formatLink(name, url)}${when}`
}

function formatLink(words: string, url: string | null): string {
  if (url === null) return escapeMarkdown(words)
  return `[${escapeMarkdown(words)}](<${escapeDestination(url)}>)`
}

function escapeDestination(url: string): string {
  return url.replace(/[\\<>\s]/g, encodeURIComponent)
}
