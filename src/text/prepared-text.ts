import { type FoldedText, foldedRange, foldText } from './fold-text'
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

/** Prepare a text for describing and finding passages; the last text is kept. */
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

/** The number of the sentence that `offset` (UTF-16 units of the source) stands in, from 0. */
export function sentenceAt({ sentences: all }: PreparedText, offset: number): number {
  let low = 0
  let high = all.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((all[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const PRINTS = 36 ** 4

function sentencePrint(folded: FoldedText, sentence: Sentence): string {
  const { start, end } = foldedRange(folded, sentence)
  return ((hash(folded.text, start, end) >>> 0) % PRINTS).toString(36)
}
