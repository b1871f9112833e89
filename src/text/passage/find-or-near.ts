import { countPlaces } from './count-places'
import { findPassage } from './find-passage'
import { type NearParagraph, nearParagraph } from './near-paragraph'
import type { FoundPassage, Passage } from './passage'

/** What became of a passage: where it stands or, where it is gone, which paragraph it stood near. */
export type PassageOutcome = {
  readonly found: FoundPassage | null
  readonly near: NearParagraph | null
  /** Of a passage that is gone: in how many places its words stand all the same, `MANY` at most. */
  readonly places: number
}

/** More places than these are not counted. */
export const MANY = 20

/** Find a passage, or what stood near it. */
export function findOrNear(text: string, passage: Passage): PassageOutcome {
  const found = findPassage(text, passage)
  if (found !== null) return { found, near: null, places: 0 }
  return { found, near: nearParagraph(text, passage), places: countPlaces(text, passage, MANY) }
}
