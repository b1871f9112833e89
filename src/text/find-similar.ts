import { type JudgedPlace, judgePlace } from './judge-place'
import type { FoundPassage, Passage, WholeWords } from './passage'
import type { Query } from './passage-query'
import type { PreparedText } from './prepared-text'
import { overlaps } from './range'
import { similarPlaces } from './similar-places'

/** Evidence that differs by fewer bits than this does not tell two places apart. */
const NEARLY_AS_GOOD = 6

/** Find the words of `query` though they, their surroundings or both have changed. */
export function findSimilar(
  text: PreparedText,
  passage: Passage & WholeWords,
  query: Query,
): FoundPassage | null {
  const places = similarPlaces(text, query)
    .map((place) => judgePlace(text, passage, place))
    .toSorted((a, b) => b.evidence - a.evidence)
  const [best] = places
  if (best === undefined || !best.believed) return null
  const rivals = places.filter(
    (place) =>
      place.believed &&
      best.evidence - place.evidence < NEARLY_AS_GOOD &&
      !overlaps(place.range, best.range),
  )
  if (rivals.length > 0) {
    return { grade: 'ambiguous', ranges: [best, ...rivals].map(({ range }) => range) }
  }
  return graded(text, passage, best)
}

function graded(
  { source }: PreparedText,
  { exact }: WholeWords,
  { range, sameWords, sameSurroundings }: JudgedPlace,
): FoundPassage {
  if (sameWords) return { grade: sameSurroundings ? 'exact' : 'moved', range }
  return { grade: 'similar', range, was: { exact }, now: source.slice(range.start, range.end) }
}
