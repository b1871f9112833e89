import type { TextRange } from './range'

/** A block between blank lines, numbered from 1 as addresses count (`#p4`). */
export type Paragraph = TextRange & { readonly number: number }

/** What stands between two paragraphs. */
const SEPARATOR = '\n\n'

/** The paragraphs of `text` in order; together with the separators they cover it once. */
export function paragraphs(text: string): Paragraph[] {
  let start = 0
  return text.split(SEPARATOR).map((words, index) => {
    const paragraph = { number: index + 1, start, end: start + words.length }
    start = paragraph.end + SEPARATOR.length
    return paragraph
  })
}

/** The numbers of the first and the last of some paragraphs in a row. */
export type ParagraphSpan = { readonly first: number; readonly last: number }

/** The paragraphs that a range which ends in words reaches into. */
export function paragraphSpan(text: string, { start, end }: TextRange): ParagraphSpan {
  return { first: paragraphNumber(text, start), last: paragraphNumber(text, end) }
}

/** The number of the paragraph that the offset (UTF-16 units) stands in or just after, from 1. */
export function paragraphNumber(text: string, offset: number): number {
  return text.slice(0, offset).split(SEPARATOR).length
}
