import { exactMatch } from './exact-match'
import { findByEnds } from './find-by-ends'
import { findSimilar } from './find-similar'
import { findVerbatim } from './find-verbatim'
import { fingerprintOf } from './fingerprint-of'
import {
  type FoundPassage,
  LONGEST_WORDS,
  type Passage,
  type TwoEnds,
  type WholeWords,
} from './passage'
import { passageQuery } from './passage-query'
import { type PreparedText, preparedText } from './prepared-text'

/**
 * Find where `passage` stands in `text`; `null` if it is gone.
 *
 * Both are compared folded. Words that stand verbatim in their surroundings are found by exact
 * search, others by aligning words; what is too little like the passage, in itself or in its
 * surroundings, is refused. Never throws, whatever the passage says.
 */
export function findPassage(text: string, passage: Passage): FoundPassage | null {
  const range = exactMatch(text, passage)
  if (range !== null) return { grade: 'exact', range }
  const prepared = preparedText(text)
  if (!('exact' in passage)) return findByEnds(prepared, passage)
  if (passage.exact.length > LONGEST_WORDS) return findLong(prepared, passage)
  const query = passageQuery(passage.prefix ?? '', passage.exact, passage.suffix ?? '')
  if (query === null) return null
  const verbatim = findVerbatim(prepared, passage, query)
  if (verbatim !== null) return verbatim
  return query.tokens.count > LONGEST_ALIGNED
    ? findLong(prepared, passage)
    : findSimilar(prepared, passage, query)
}

/** Words of more tokens than this are looked for by their two ends, unless they stand verbatim. */
const LONGEST_ALIGNED = 320
const LONGEST_END = 160

/** Find many words by their two ends; all of them are there to compare. */
function findLong(text: PreparedText, passage: Passage & WholeWords): FoundPassage | null {
  const found = findByEnds(text, withTwoEnds(passage))
  return found?.grade === 'similar' ? { ...found, was: { exact: passage.exact } } : found
}

/** The same passage by its two ends. */
function withTwoEnds({ exact, ...rest }: Passage & WholeWords): Passage & TwoEnds {
  const head = exact.slice(0, LONGEST_END)
  const tail = exact.slice(-LONGEST_END)
  return { ...rest, head, tail, length: exact.length, fingerprint: fingerprintOf(exact) }
}
