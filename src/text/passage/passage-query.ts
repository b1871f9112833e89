import { type FoldedText, foldedRange, foldText } from '../fold-text'
import type { TextRange } from '../range'
import { type Tokens, tokens } from '../tokens'
import { LONGEST_SURROUNDINGS } from './passage'

/** Words to look for with what stood around them, as one folded text. */
export type Query = {
  readonly folded: FoldedText
  readonly text: string
  readonly tokens: Tokens
  /** The words themselves, in folded units. */
  readonly range: TextRange
  /** The words themselves, in tokens. */
  readonly words: TextRange
  /** The tokens that stood in the same paragraph as the words, the words among them. */
  readonly paragraph: TextRange
}

/** Prepare words and surroundings for looking them up; `null` if no visible word is left. */
export function passageQuery(prefix: string, words: string, suffix: string): Query | null {
  const before = prefix.slice(-LONGEST_SURROUNDINGS)
  const after = suffix.slice(0, LONGEST_SURROUNDINGS)
  const folded = foldText(before + words + after)
  const end = before.length + words.length
  const range = foldedRange(folded, { start: before.length, end })
  if (range.start === range.end) return null
  const found = tokens(folded.text)
  const paragraph = {
    start: before.lastIndexOf('\n\n') + 1,
    end: end + (after.includes('\n\n') ? after.indexOf('\n\n') : after.length),
  }
  return {
    folded,
    text: folded.text,
    tokens: found,
    range,
    words: tokensIn(found, range),
    paragraph: tokensIn(found, foldedRange(folded, paragraph)),
  }
}

/** The tokens that share a unit with `range`. */
function tokensIn({ starts, ends, count }: Tokens, range: TextRange): TextRange {
  let start = 0
  while (start < count && (ends[start] ?? 0) <= range.start) start++
  let end = start
  while (end < count && (starts[end] ?? 0) < range.end) end++
  return { start, end }
}
