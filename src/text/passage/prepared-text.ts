import { type FoldedText, foldedRange, foldText } from '../fold-text'
import { memoizeLast } from '../memoize-last'
import type { TextRange } from '../range'
import { type Sentence, sentences } from '../sentences'
import { hash, type Tokens, tokens } from '../tokens'

/** A text with all that finding a passage in it needs; made once for a text. */
export type PreparedText = {
  readonly source: string
  readonly folded: FoldedText
  readonly text: string
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  /** Of each sentence, four letters and digits that stand for its folded wording. */
  readonly fingerprints: readonly string[]
  /** The numbers of the sentences that have a fingerprint. */
  readonly sentencesWith: ReadonlyMap<string, readonly number[]>
}

/** Prepare a text for finding passages; the last text is kept. */
export const preparedText = memoizeLast((source: string): PreparedText => {
  const folded = foldText(source)
  const found = sentences(source)
  const fingerprints = found.map((sentence) => sentenceFingerprint(folded, sentence))
  const sentencesWith = new Map<string, number[]>()
  for (const [index, fingerprint] of fingerprints.entries()) {
    const same = sentencesWith.get(fingerprint)
    if (same === undefined) sentencesWith.set(fingerprint, [index])
    else same.push(index)
  }
  const { text } = folded
  return {
    source,
    folded,
    text,
    tokens: tokens(text),
    sentences: found,
    fingerprints,
    sentencesWith,
  }
})

const FINGERPRINTS = 36 ** 4

/** At most four letters and digits that stand for the wording of a sentence, a range of the source. */
export function sentenceFingerprint(folded: FoldedText, sentence: TextRange): string {
  const { start, end } = foldedRange(folded, sentence)
  return ((hash(folded.text, start, end) >>> 0) % FINGERPRINTS).toString(36)
}
