import { overlaps, type TextRange } from '../range'
import type { FoundPassage } from './passage'

/** A range where a passage may stand, with what speaks for it, in bits. */
type Weighed = { readonly range: TextRange; readonly evidence: number }

/** Evidence that differs by fewer bits than this does not tell two places apart. */
const NEARLY_AS_GOOD = 6

/** The place that most speaks for and, after it, those nearly as good that stand beside it. */
export function likeliestPlaces<P extends Weighed>(places: readonly P[]): readonly P[] {
  const [best, ...others] = places.toSorted((a, b) => b.evidence - a.evidence)
  if (best === undefined) return []
  const rivals = others.filter(
    ({ range, evidence }) =>
      best.evidence - evidence < NEARLY_AS_GOOD && !overlaps(range, best.range),
  )
  return [best, ...rivals]
}

/** What is found where several places are nearly as good. */
export function ambiguous(places: readonly { readonly range: TextRange }[]): FoundPassage {
  return { grade: 'ambiguous', ranges: places.map(({ range }) => range) }
}
