import { firstFrom } from '../first-from'
import { sourceRange } from '../fold-text'
import { occurrences } from '../occurrences'
import type { TextRange } from '../range'
import { isAnother, isElsewhere, type Position, positionOf } from './judge-place'
import { ambiguous } from './likeliest-places'
import { type FoundPassage, isBare, type Passage } from './passage'
import type { Query } from './passage-query'
import { type Neighbours, neighboursOf, type PlaceContext, placeContext } from './place-context'
import type { PreparedText } from './prepared-text'

/** More places than these are not told apart. */
const MOST_PLACES = 20
/** Words without surroundings must be at least two, of as many units together, to be looked for. */
const SHORTEST_ALONE = 12

/**
 * Find the words of `query` where they and all their surroundings stand verbatim, but for folding;
 * `null` if they do so nowhere, or if they have no surroundings and are too short without to be
 * known by more than standing once.
 */
export function findVerbatim(
  text: PreparedText,
  passage: Passage,
  query: Query,
): FoundPassage | null {
  const { count } = query.tokens
  const words = query.words.end - query.words.start
  const isShort = count < 2 || query.range.end - query.range.start < SHORTEST_ALONE
  if (words === count && isShort && !isBare(passage)) return null
  const start = query.tokens.starts[0] ?? 0
  const sought = query.text.slice(start, query.tokens.ends[count - 1])
  const places = occurrences(text.text, sought, MOST_PLACES)
    .map((at) => ({ start: at - start + query.range.start, end: at - start + query.range.end }))
    .filter((range) => !cutsWord(text, query, range))
    .map((range) => sourceRange(text.folded, range))
  if (words === count && isShort) return onlyPlace(places)
  const neighbours = neighboursOf(text, passage)
  const seen = places.map((range) => seenPlace(text, passage, neighbours, range))
  return choose(seen.filter(({ where, position }) => !isAnother(neighbours, where, position)))
}

/** Few words alone are found where they stand once, and are never sure. */
function onlyPlace([range, second]: readonly TextRange[]): FoundPassage | null {
  return range === undefined || second !== undefined ? null : { grade: 'doubtful', range }
}

type SeenPlace = {
  readonly range: TextRange
  readonly where: PlaceContext
  readonly position: Position
}

function seenPlace(
  text: PreparedText,
  passage: Passage,
  neighbours: Neighbours,
  range: TextRange,
): SeenPlace {
  return {
    range,
    where: placeContext(text, range, neighbours),
    position: positionOf(text, passage, range),
  }
}

/** Of several places the one in the right sentence counts; where that leaves more, all of them do. */
function choose(places: readonly SeenPlace[]): FoundPassage | null {
  const [place] = places
  if (place === undefined) return null
  if (places.length === 1) {
    const strayed = isElsewhere(place.where) && !place.position.isNear
    return strayed ? null : graded(place)
  }
  const [only, second] = places.filter(({ where }) => where.nearNeighbour)
  if (only !== undefined && second === undefined) return graded(only)
  return ambiguous(places.toSorted((a, b) => a.position.farBits - b.position.farBits))
}

function graded({ range, where }: SeenPlace): FoundPassage {
  return { grade: where.otherSentence ? 'doubtful' : 'exact', range }
}

/** Whether the words begin or end inside a word of the text where nothing says that they did. */
export function cutsWord({ tokens }: PreparedText, query: Query, range: TextRange): boolean {
  const startsOpen = query.words.start === 0
  const endsOpen = query.words.end === query.tokens.count
  return (
    (startsOpen && !has(tokens.starts, range.start)) || (endsOpen && !has(tokens.ends, range.end))
  )
}

/** Whether `value` is among the rising `values`. */
function has(values: Int32Array, value: number): boolean {
  return values[firstFrom(values, value)] === value
}
