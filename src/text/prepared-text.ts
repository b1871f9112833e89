import { type FoldedText, foldedRange, foldText } from './fold-text'
import type { TextRange } from './range'
import { type Sentence, sentences } from './sentences'
import { hash, type Tokens, tokens } from './tokens'

/** A text with all that finding a passage in it needs; made once for a text. */
export type PreparedText = {
  readonly source: string
  readonly folded: FoldedText
  readonly text: string
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  /** Of each sentence, four letters and digits that stand for its folded wording. */
  readonly prints: readonly string[]
  /** The numbers of the sentences that have a print. */
  readonly sentencesWith: ReadonlyMap<string, readonly number[]>
}

let last: PreparedText | null = null

/** Prepare a text for finding passages; the last text is kept. */
export function preparedText(source: string): PreparedText {
  if (last?.source === source) return last
  const folded = foldText(source)
  const found = sentences(source)
  const prints = found.map((sentence) => sentencePrint(folded, sentence))
  const sentencesWith = new Map<string, number[]>()
  for (const [index, print] of prints.entries()) {
    const same = sentencesWith.get(print)
    if (same === undefined) sentencesWith.set(print, [index])
    else same.push(index)
  }
  const { text } = folded
  last = { source, folded, text, tokens: tokens(text), sentences: found, prints, sentencesWith }
  return last
}

const PRINTS = 36 ** 4

/** At most four letters and digits that stand for the wording of a sentence, a range of the source. */
export function sentencePrint(folded: FoldedText, sentence: TextRange): string {
  const { start, end } = foldedRange(folded, sentence)
  return ((hash(folded.text, start, end) >>> 0) % PRINTS).toString(36)
}
