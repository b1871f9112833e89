import { cutAtSentences, cutToFit } from './cut-content'
import { blocksOf, directionOf } from './picture-blocks'
import type { PictureContent } from './picture-content'
import { wordsOf } from './picture-runs'
import { fitAboveFoot, LINE_WIDTH, type Placed, placeBlocks } from './place-blocks'
import type { Measure } from './wrap-runs'

export type PictureLayout = Placed & {
  /** The size of the wordings in pixels. */
  readonly size: number
  /** What the picture says: the content it was made for, or what there was room for. */
  readonly shown: PictureContent
}

/** Sizes of the words in pixels, the largest first; smaller ones cannot be read. */
const SMALLEST = 24
const SIZES = [54, 50, 47, 44, 40, 36, 33, 31, 29, 27, 25, SMALLEST] as const

/** The smallest size for previews, which are often shown a third as large. */
const SMALLEST_IN_PREVIEW = 29

/** More characters than there is room for in the smallest size, so that a long text is not set in vain. */
const MOST_CHARACTERS = 3000

/** Set a picture as large as there is room for; what is too long for the smallest size is cut. */
export function layoutPicture(content: PictureContent, measure: Measure): PictureLayout {
  const shown = cutToFit(content, (shorter) => fits(shorter, SMALLEST, measure))
  return layoutShown(shown, SMALLEST, measure)
}

/**
 * The same for a preview, where nobody can ask for the rest: it is never cut within a sentence.
 * `null` where that leaves no room.
 */
export function layoutPreview(content: PictureContent, measure: Measure): PictureLayout | null {
  const shown = cutAtSentences(content, (shorter) => fits(shorter, SMALLEST_IN_PREVIEW, measure))
  return shown && layoutShown(shown, SMALLEST_IN_PREVIEW, measure)
}

function layoutShown(shown: PictureContent, smallest: number, measure: Measure): PictureLayout {
  const size = SIZES.find((larger) => larger > smallest && fits(shown, larger, measure)) ?? smallest
  const blocks = blocksOf(shown, { size, width: LINE_WIDTH, measure })
  const isAtRight = directionOf(shown.wordings[0].runs) === 'rtl'
  return { ...placeBlocks(blocks, { isAtRight, foot: shown.foot }, measure), size, shown }
}

function fits(content: PictureContent, size: number, measure: Measure): boolean {
  const isShort = content.wordings.every(({ runs }) => wordsOf(runs).length <= MOST_CHARACTERS)
  return isShort && fitAboveFoot(blocksOf(content, { size, width: LINE_WIDTH, measure }))
}
