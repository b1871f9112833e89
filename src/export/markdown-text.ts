import { editionIndex, type IndexedParagraph } from '@/edition/edition-index'
import type { Edition } from '@/edition/edition-schema'
import type { ParagraphKind } from '@/edition/lazy-vocabularies'
import { escapeMarkdown, quoteMarkdown } from './markdown-words'

/**
 * The article's text as blocks of Markdown, a paragraph each, set as what it is. Lines of a
 * paragraph stay lines.
 */
export function markdownText(edition: Edition): string[] {
  const { text } = edition.article
  return editionIndex(edition).paragraphs.map((paragraph) => blockOf(text, paragraph))
}

function blockOf(text: string, { start, end, kind }: IndexedParagraph): string {
  const words = text.slice(start, end)
  return kind === null ? plain(words) : BLOCKS[kind](words)
}

/** How CommonMark sets each kind; for lines about the article or a picture it has emphasis alone. */
const BLOCKS = {
  headline: heading,
  standfirst: (words) => `**${plain(words)}**`,
  'cross-head': heading,
  byline: emphasised,
  dateline: emphasised,
  quote: quoteMarkdown,
  list: (words) => linesOf(words).map(item).join('\n'),
  caption: emphasised,
  credit: emphasised,
} as const satisfies Record<ParagraphKind, (words: string) => string>

function heading(words: string): string {
  return `### ${escapeMarkdown(words)}`
}

function emphasised(words: string): string {
  return `*${plain(words)}*`
}

/** A line of a list without the mark that was printed before it. */
function item(line: string): string {
  return `- ${escapeMarkdown(line.replace(/^\s*[•·▪‣◦–*-]\s+/, ''))}`
}

/** Words of which each line ends where it did. */
function plain(words: string): string {
  return linesOf(words).map(escapeMarkdown).join('\\\n')
}

function linesOf(words: string): string[] {
  return words.split(/\r\n|[\n\r]/).filter((line) => line.trim() !== '')
}
