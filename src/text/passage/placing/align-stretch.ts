import type { TextRange } from '../../range'
import { type Alignment, alignWords } from '../align-words'
import { findHits, likelyRegion, widened } from '../likely-regions'
import type { WordedText } from './worded-text'

/** Which word of a text each word of a stretch stands at, -1 for none; and how alike the two are. */
export type Aligned = Alignment

const MOST_PLACES = 3
/** Places that tell so many bits less than the best one are not as good. */
const NEARLY_AS_GOOD = 6
/** A rival has to have this part of the words that the best place has. */
const SAME_WORDS = 0.7
/** A region where less than this part of the best score stands holds no rival. */
const LEAST_PART = 0.6

/**
 * Where some of the sought words stand most likely, `null` where none does; and how many other
 * places have nearly the same of them, nearly as well.
 */
export function alignStretch(
  text: WordedText,
  sought: WordedText,
  stretch: TextRange,
): { readonly best: Aligned | null; readonly rivals: number } {
  const words = cut(sought, stretch)
  const hits = findHits(words.tokens, text.tokens)
  const taken = new Uint8Array(text.tokens.count)
  const { count } = words.tokens
  const query = { ...words, weights: hits.weights, words: { start: 0, end: count } }
  const found: Aligned[] = []
  let most = 0
  for (let round = 0; round < MOST_PLACES; round++) {
    const region = likelyRegion(hits, Math.round(count * 1.5) + 40, taken)
    if (region === null || region.bits < LEAST_PART * most) break
    const around = widened(region, Math.round(count / 2) + 10, text)
    const alignment = alignWords(query, text, around, taken)
    if (alignment.score <= 0) break
    found.push(alignment)
    most = Math.max(most, alignment.score)
    for (const at of alignment.at) if (at >= 0) taken[at] = 1
  }
  const [best, ...others] = found.toSorted((a, b) => b.score - a.score)
  if (best === undefined) return { best: null, rivals: 0 }
  return { best, rivals: others.filter((other) => isRival(best, other)).length }
}

function isRival(best: Aligned, other: Aligned): boolean {
  if (best.score - other.score >= NEARLY_AS_GOOD) return false
  const here = best.at.filter((at) => at >= 0).length
  const both = best.at.filter((at, index) => at >= 0 && (other.at[index] ?? -1) >= 0).length
  return both >= SAME_WORDS * here
}

function cut(sought: WordedText, { start, end }: TextRange): WordedText {
  const { starts, ends, ids, isWord, letters } = sought.tokens
  return {
    ...sought,
    tokens: {
      count: end - start,
      starts: starts.subarray(start, end),
      ends: ends.subarray(start, end),
      ids: ids.subarray(start, end),
      isWord: isWord.subarray(start, end),
      letters: letters.subarray(start, end),
    },
  }
}
