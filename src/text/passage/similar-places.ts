import { sourceRange } from '../fold-text'
import type { TextRange } from '../range'
import { type Alignment, alignWords } from './align-words'
import { findHits, likelyRegion, widened } from './likely-regions'
import type { Query } from './passage-query'
import type { PreparedText } from './prepared-text'

/** A place of the text where sought words may stand, with what speaks for it. */
export type Place = {
  /** The words there, in UTF-16 units of the source. */
  readonly range: TextRange
  /** Whether the folded words are the sought ones. */
  readonly sameWords: boolean
  /** How much the words and surroundings that agree tell, less what differs, in bits. */
  readonly bits: number
  readonly words: Agreement
  /** What stood before and after the words in their paragraph. */
  readonly before: Surroundings
  readonly after: Surroundings
  /** What stood before and after them in other paragraphs. */
  readonly paragraphBefore: Surroundings
  readonly paragraphAfter: Surroundings
}

/** How many bits some of the sought words could tell, and how many do because they are there. */
type Agreement = { readonly possible: number; readonly found: number }

/** Surroundings that agree, and how many other words stand between them and the words. */
export type Surroundings = Agreement & { readonly between: number }

const MOST_PLACES = 5
/** A place that tells less than this part of what the best one tells is not looked at. */
const LEAST_PART = 0.4

/**
 * Find the places of the text that are most like the words of `query` in their surroundings, at
 * most five, in no order: stretches where many of the rarer words stand, each then aligned word by
 * word (seed and extend, as BLAST does, Altschul 1990).
 */
export function similarPlaces(text: PreparedText, query: Query): Place[] {
  const hits = findHits(query.tokens, text.tokens)
  const sought = { ...query, weights: hits.weights }
  const taken = new Uint8Array(text.tokens.count)
  const length = Math.round(query.tokens.count * 1.3) + 40
  const places: Place[] = []
  let most = 0
  for (let round = 0; round < MOST_PLACES; round++) {
    const region = likelyRegion(hits, length, taken)
    if (region === null || region.bits < most * LEAST_PART) break
    const slack = Math.round(query.tokens.count / 2) + 10
    const alignment = alignWords(sought, text, widened(region, slack, text), taken)
    if (alignment.score <= 0) break
    most = Math.max(most, alignment.score)
    const place = placeOf(text, query, alignment, hits.weights)
    if (place !== null) places.push(place)
    for (const at of alignment.at) if (at >= 0) taken[at] = 1
  }
  return places
}

/** The place that an alignment shows; `null` if none of the words themselves is there. */
function placeOf(
  text: PreparedText,
  query: Query,
  alignment: Alignment,
  weights: Float64Array,
): Place | null {
  const { words, paragraph } = query
  const within = (part: TextRange) => agreement(alignment, weights, part)
  const range = foldedPlace(text, query, alignment)
  if (range === null) return null
  const [first = 0, last = 0] = outermost(alignment.at, words) ?? []
  const side = (part: TextRange): Surroundings => {
    const ends = outermost(alignment.at, part)
    if (ends === null) return { ...within(part), between: 0 }
    return { ...within(part), between: Math.max(first - ends[1], ends[0] - last) - 1 }
  }
  const sought = query.text.slice(query.range.start, query.range.end)
  return {
    range: sourceRange(text.folded, range),
    sameWords: text.text.slice(range.start, range.end) === sought,
    bits: alignment.score,
    words: within(words),
    before: side({ start: paragraph.start, end: words.start }),
    after: side({ start: words.end, end: paragraph.end }),
    paragraphBefore: side({ start: 0, end: paragraph.start }),
    paragraphAfter: side({ start: paragraph.end, end: query.tokens.count }),
  }
}

/** From the first to the last of the words that stand somewhere, in folded units of the text. */
function foldedPlace(
  { tokens }: PreparedText,
  { tokens: sought, words, range }: Query,
  { at }: Alignment,
): TextRange | null {
  const ends = outermost(at, words)
  if (ends === null) return null
  const [first, last] = ends
  // Words that begin or end inside a token do so at their new place too.
  const cutBefore =
    at[words.start] === first ? Math.max(0, range.start - (sought.starts[words.start] ?? 0)) : 0
  const cutAfter =
    at[words.end - 1] === last ? Math.max(0, (sought.ends[words.end - 1] ?? 0) - range.end) : 0
  const start = (tokens.starts[first] ?? 0) + cutBefore
  const end = (tokens.ends[last] ?? 0) - cutAfter
  if (start < end) return { start, end }
  return { start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 }
}

function outermost(at: Int32Array, part: TextRange): [number, number] | null {
  const standing = at
    .subarray(part.start, Math.max(part.start, part.end))
    .filter((index) => index >= 0)
  const [first] = standing
  const last = standing.at(-1)
  return first === undefined || last === undefined ? null : [first, last]
}

function agreement(
  { likeness }: Alignment,
  weights: Float64Array,
  { start, end }: TextRange,
): Agreement {
  let possible = 0
  let found = 0
  for (let index = start; index < end; index++) {
    possible += weights[index] ?? 0
    found += (weights[index] ?? 0) * (likeness[index] ?? 0)
  }
  return { possible, found }
}
