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
