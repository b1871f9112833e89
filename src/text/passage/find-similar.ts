import { type JudgedPlace, judgePlace } from './judge-place'
import { ambiguous, likeliestPlaces } from './likeliest-places'
import type { FoundPassage, Passage, WholeWords } from './passage'
import type { Query } from './passage-query'
import { neighboursOf } from './place-context'
import type { PreparedText } from './prepared-text'
import { similarPlaces } from './similar-places'

/** Find the words of `query` though they, their surroundings or both have changed. */
export function findSimilar(
  text: PreparedText,
  passage: Passage & WholeWords,
  query: Query,
): FoundPassage | null {
  const neighbours = neighboursOf(text, passage)
  const places = similarPlaces(text, query).map((place) =>
    judgePlace(text, passage, neighbours, place),
  )
  const isCutOut = surroundingsMeet(text, query)
  const [best, ...rivals] = likeliestPlaces(
    isCutOut ? places.filter(({ sameWords }) => sameWords) : places,
  )
  if (best === undefined || !best.believed) return null
  const believed = rivals.filter((place) => place.believed)
  return believed.length > 0 ? ambiguous([best, ...believed]) : graded(text, passage, best)
}

/** Shorter surroundings, in folded units, may meet by chance. */
const SHORTEST = 8

/**
 * Whether what stood before the words and what stood after them now stand together: the words were
 * cut out, and what is only like them elsewhere is not them.
 */
function surroundingsMeet({ text }: PreparedText, query: Query): boolean {
  const before = query.text.slice(0, query.range.start).trim()
  const after = query.text.slice(query.range.end).trim()
  if (before.length < SHORTEST || after.length < SHORTEST) return false
  return text.includes(`${before} ${after}`) || text.includes(before + after)
}

function graded(
  { source }: PreparedText,
  { exact }: WholeWords,
  { range, sameWords, sameSurroundings, contradicted }: JudgedPlace,
): FoundPassage {
  if (sameWords && contradicted) return { grade: 'doubtful', range }
  if (sameWords) return { grade: sameSurroundings ? 'exact' : 'moved', range }
  return { grade: 'similar', range, was: { exact }, now: source.slice(range.start, range.end) }
}
