import type { TextRange } from '../range'

/**
 * Words of a text that can be found again after the text was edited. Offsets are UTF-16 units.
 *
 * What a W3C TextQuoteSelector with a TextPositionSelector says is a passage too, and so is a
 * TextQuoteSelector alone.
 */
export type Passage = (WholeWords | TwoEnds) & {
  /** What stood before the words; of more than 64 units the last 64 count. */
  readonly prefix?: string
  /** What stood after the words; of more than 64 units the first 64 count. */
  readonly suffix?: string
  readonly start?: number
  readonly end?: number
  /** The number of the paragraph that the words begin in, from 1. */
  readonly paragraph?: number
  /** What `sentenceFingerprints` says of the sentence that the words begin in. */
  readonly sentence?: string
}

/** A passage that carries all its words; more than 2,000 units are looked for by their two ends. */
export type WholeWords = { readonly exact: string }

/** A passage of many words carries how they begin and end, and how many units all of them are. */
export type TwoEnds = {
  readonly head: string
  readonly tail: string
  readonly length: number
  /** What `fingerprint` says of all the words, so that a change between the ends is noticed. */
  readonly fingerprint?: string
}

/** Whether a passage is nothing but words, as somebody may have typed it. */
export function isBare(passage: Passage): boolean {
  return 'exact' in passage && Object.keys(passage).length === 1
}

/** The longest `exact`, in UTF-16 units, that is looked for. */
export const LONGEST_WORDS = 2000
/** The longest `prefix` and `suffix`, in UTF-16 units, that count. */
export const LONGEST_SURROUNDINGS = 64

/** Where a passage stands now, and how sure that is. Ranges are in UTF-16 units. */
export type FoundPassage =
  /** The same words in the same surroundings. */
  | { readonly grade: 'exact'; readonly range: TextRange }
  /** The same words, elsewhere. */
  | { readonly grade: 'moved'; readonly range: TextRange }
  /** The same words, and the sentence or what is around them says that they may be others. */
  | { readonly grade: 'doubtful'; readonly range: TextRange }
  /** The words changed: what they were and what they are now. */
  | {
      readonly grade: 'similar'
      readonly range: TextRange
      readonly was: WholeWords | TwoEnds
      readonly now: string
    }
  /** Several places are nearly as good; the best one is first. */
  | { readonly grade: 'ambiguous'; readonly ranges: readonly TextRange[] }
