import { cutToFit } from './cut-content'
import { type Block, blocksOf, directionOf, heightOf } from './picture-blocks'
import type { PictureContent } from './picture-content'
import type { PictureColour } from './picture-palette'
import { wordsOf } from './picture-runs'
import { PICTURE_WIDTH } from './picture-size'
import type { Measure, PictureFont, WrappedLine } from './wrap-runs'

/** Words at the left end of their baseline, in pixels from the upper left. */
type PlacedWords = {
  readonly words: string
  readonly font: PictureFont
  readonly colour: PictureColour
  readonly x: number
  readonly baseline: number
  readonly direction: 'ltr' | 'rtl'
}

/** A filled rectangle: a pencil's line, a rule. */
type PlacedLine = {
  readonly colour: PictureColour
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type PictureLayout = {
  readonly words: readonly PlacedWords[]
  readonly lines: readonly PlacedLine[]
  /** The size of the wordings in pixels. */
  readonly size: number
  /** What the picture says: the content it was made for, or what there was room for. */
  readonly shown: PictureContent
}

/** Sizes of the words in pixels, the largest first; below the smallest a preview cannot be read. */
const SMALLEST = 24
const SIZES = [54, 50, 47, 44, 40, 36, 33, 31, 29, 27, 25, SMALLEST] as const

const LEFT = 60
const RIGHT = PICTURE_WIDTH - LEFT
const TOP = 44
/** Where the words must end, and the line under them. */
const BOTTOM = 516
const FOOT_RULE = 537
const FOOT_BASELINE = 584

/** More characters than there is room for in the smallest size, so that a long text is not set in vain. */
const MOST_CHARACTERS = 3000

/** Set a picture as large as there is room for; what is too long for the smallest size is cut. */
export function layoutPicture(content: PictureContent, measure: Measure): PictureLayout {
  const set = (shorter: PictureContent, size: number) =>
    blocksOf(shorter, { size, width: RIGHT - LEFT, measure })
  const fits = (shorter: PictureContent, size: number) =>
    isShort(shorter) && heightOf(set(shorter, size)) <= BOTTOM - TOP
  const shown = cutToFit(content, (shorter) => fits(shorter, SMALLEST))
  const size = SIZES.find((larger) => fits(shown, larger)) ?? SMALLEST
  const { words, lines } = placeBlocks(shown, set(shown, size))
  const foot = placeFoot(shown.address, measure)
  return {
    words: [...words, ...foot.words],
    lines: [...lines, ...foot.lines],
    size,
    shown,
  }
}

function isShort({ wordings }: PictureContent): boolean {
  return wordings.every(({ runs }) => wordsOf(runs).length <= MOST_CHARACTERS)
}

type Placed = Pick<PictureLayout, 'words' | 'lines'>

/** One block under the other; where the first wording runs from right to left, all stand at the right. */
function placeBlocks({ wordings }: PictureContent, blocks: readonly Block[]): Placed {
  const isAtRight = directionOf(wordings[0]?.runs ?? []) === 'rtl'
  const spare = Math.min(MOST_SPARE, Math.max(0, BOTTOM - TOP - heightOf(blocks)))
  let top = TOP
  const placed = blocks.map((block) => {
    top += block.above + (block.isLoose ? spare : 0)
    const lines = block.lines.map((line, index) =>
      placeLine(line, block, top + index * block.lineHeight, isAtRight),
    )
    const margin = placeMargin(block, top, isAtRight)
    top += block.lines.length * block.lineHeight
    return {
      words: lines.flatMap(({ words }) => words),
      lines: [...lines.flatMap((line) => line.lines), ...margin],
    }
  })
  return {
    words: placed.flatMap(({ words }) => words),
    lines: placed.flatMap(({ lines }) => lines),
  }
}

/** How much more room than needed stands between two wordings at most, in pixels. */
const MOST_SPARE = 48

function placeLine(line: WrappedLine, block: Block, top: number, isAtRight: boolean): Placed {
  const { direction, lineHeight } = block
  const left = isAtRight ? RIGHT - line.width : LEFT
  const pieces = line.pieces.map((piece) => {
    const fromRight = left + line.width - piece.offset - piece.width
    const x = direction === 'rtl' ? fromRight : left + piece.offset
    const { size } = piece.font
    return { ...piece, x, baseline: top + (lineHeight - size) / 2 + size * ASCENT, direction }
  })
  return {
    words: pieces,
    lines: pieces.flatMap(({ x, width, baseline, pencil, font }) =>
      pencil ? [pencilLine({ x, width, baseline, pencil, size: font.size })] : [],
    ),
  }
}

/** Where the baseline stands in a line as high as its letters, from the top: about so in both families. */
const ASCENT = 0.79

type Underlined = {
  readonly x: number
  readonly width: number
  readonly baseline: number
  readonly pencil: 'red' | 'blue'
  readonly size: number
}

function pencilLine({ x, width, baseline, pencil, size }: Underlined): PlacedLine {
  const height = Math.max(3, Math.round(size / 12))
  return { colour: pencil, x, y: Math.round(baseline + size * 0.2), width, height }
}

/** As an editor marks what matters: a line along the words. */
function placeMargin(block: Block, top: number, isAtRight: boolean): PlacedLine[] {
  if (!block.margin) return []
  const x = isAtRight ? RIGHT + 24 : LEFT - 28
  const inset = block.lineHeight * 0.12
  const height = block.lines.length * block.lineHeight - 2 * inset
  return [{ colour: block.margin, x, y: top + inset, width: 4, height }]
}

function placeFoot(address: string, measure: Measure): Placed {
  const siteFont = { family: 'serif', weight: 600, size: 30 } as const
  const siteX = RIGHT - measure(SITE_NAME, siteFont)
  const room = siteX - 48 - LEFT
  const font = FOOT_FONTS.find((larger) => measure(address, larger) <= room) ?? SMALLEST_FOOT
  const place = { baseline: FOOT_BASELINE, direction: 'ltr' } as const
  return {
    words: [
      { words: clipped(address, font, room, measure), font, colour: 'muted', x: LEFT, ...place },
      { words: SITE_NAME, font: siteFont, colour: 'ink', x: siteX, ...place },
    ],
    lines: [{ colour: 'rule', x: LEFT, y: FOOT_RULE, width: RIGHT - LEFT, height: 2 }],
  }
}

const SITE_NAME = 'Lectern'
const SANS = { family: 'sans', weight: 400 } as const
const SMALLEST_FOOT = { ...SANS, size: 16 } as const
const FOOT_FONTS = [{ ...SANS, size: 21 }, { ...SANS, size: 18 }, SMALLEST_FOOT] as const

/** An address of which the end must go: nobody can follow it, and it says so by an ellipsis. */
function clipped(words: string, font: PictureFont, room: number, measure: Measure): string {
  let kept = words
  while (kept !== '' && measure(shortened(kept, words), font) > room) kept = kept.slice(0, -1)
  return shortened(kept, words)
}

function shortened(kept: string, words: string): string {
  return kept === words ? words : `${kept}…`
}
