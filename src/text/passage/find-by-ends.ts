import type { TextRange } from '../range'
import { fingerprintOf } from './fingerprint-of'
import { isAnother, isElsewhere, type JudgedPlace, judgePlace, positionOf } from './judge-place'
import { ambiguous, likeliestPlaces } from './likeliest-places'
import type { FoundPassage, Passage, TwoEnds } from './passage'
import { passageQuery } from './passage-query'
import { neighboursOf, placeContext } from './place-context'
import type { PreparedText } from './prepared-text'
import { similarPlaces } from './similar-places'

/** Both ends of a passage in one place, with what speaks for it, in bits. */
type Span = {
  readonly range: TextRange
  readonly evidence: number
  readonly sameSurroundings: boolean
}

/** A place where less of an end stands than this share is not that end. */
const LEAST_SHARE = 0.5
/** An end by itself must be found whole but for this share, and where it was. */
const LEAST_SHARE_ALONE = 0.8
/** How much longer or shorter the words between the ends may have become. */
const MOST_STRETCH = 2.5
/** What it tells against a span that its length doubled or halved, in bits. */
const STRETCH_BITS = 20
/** Longer ends are cut to this many units. */
const LONGEST_END = 160

/**
 * Find a passage whose two ends are known, each end with the surroundings on its own side; where
 * only one end is left, that end.
 */
export function findByEnds(text: PreparedText, passage: Passage & TwoEnds): FoundPassage | null {
  const head = passage.head.slice(0, LONGEST_END)
  const tail = passage.tail.slice(-LONGEST_END)
  const { prefix = '', suffix = '', start, end } = passage
  const heads = endPlaces(text, { exact: head, prefix, ...(start !== undefined && { start }) })
  const startOfTail = end === undefined ? undefined : end - tail.length
  const tails = endPlaces(text, {
    exact: tail,
    suffix,
    ...(startOfTail !== undefined && { start: startOfTail }),
  })
  const neighbours = neighboursOf(text, passage)
  const spans = heads
    .flatMap((first) => tails.flatMap((last) => spanOf(first, last, passage.length)))
    .filter(({ range }) => {
      const where = placeContext(text, range, neighbours)
      return !isElsewhere(where) && !isAnother(neighbours, where, positionOf(text, passage, range))
    })
  const alone = [...heads, ...tails].filter(standsAlone)
  return best(text, passage, spans.length > 0 ? spans : alone)
}

/** The places where enough of one end stands. */
function endPlaces(text: PreparedText, end: Passage & { readonly exact: string }): JudgedPlace[] {
  const query = passageQuery(end.prefix ?? '', end.exact, end.suffix ?? '')
  if (query === null) return []
  const neighbours = neighboursOf(text, end)
  return similarPlaces(text, query)
    .map((place) => judgePlace(text, end, neighbours, place))
    .filter(({ words }) => words.found >= LEAST_SHARE * words.possible)
}

/** The span from `head` to `tail`, if it is about as long as it was. */
function spanOf(head: JudgedPlace, tail: JudgedPlace, length: number): Span[] {
  const range = { start: head.range.start, end: tail.range.end }
  const stretch = (range.end - range.start) / length
  if (!(stretch > 1 / MOST_STRETCH && stretch < MOST_STRETCH)) return []
  const evidence = head.evidence + tail.evidence - STRETCH_BITS * Math.abs(Math.log2(stretch))
  return [{ range, evidence, sameSurroundings: head.sameSurroundings || tail.sameSurroundings }]
}

function standsAlone({ words, believed, sameSurroundings }: JudgedPlace): boolean {
  return believed && sameSurroundings && words.found >= LEAST_SHARE_ALONE * words.possible
}

function best(
  text: PreparedText,
  passage: Passage & TwoEnds,
  spans: readonly Span[],
): FoundPassage | null {
  const [first, ...rivals] = likeliestPlaces(spans)
  if (first === undefined) return null
  if (rivals.length > 0) return ambiguous([first, ...rivals])
  const { range, sameSurroundings } = first
  const now = text.source.slice(range.start, range.end)
  if (passage.fingerprint !== undefined && fingerprintOf(now) === passage.fingerprint) {
    const { otherSentence } = placeContext(text, range, neighboursOf(text, passage))
    if (otherSentence) return { grade: 'doubtful', range }
    return { grade: sameSurroundings ? 'exact' : 'moved', range }
  }
  const { head, tail, length } = passage
  return { grade: 'similar', range, was: { head, tail, length }, now }
}
