import { type Block, heightOf } from './picture-blocks'
import type { PictureColour } from './picture-palette'
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

/** All that is drawn on a picture's paper. */
export type Placed = {
  readonly words: readonly PlacedWords[]
  readonly lines: readonly PlacedLine[]
}

const LEFT = 60
const RIGHT = PICTURE_WIDTH - LEFT
const TOP = 44
/** Where the words must end, and the line under them. */
const BOTTOM = 516
const FOOT_RULE = 537
const FOOT_BASELINE = 584

/** How wide lines may be, in pixels. */
export const LINE_WIDTH = RIGHT - LEFT

/** Whether there is room for blocks above the foot. */
export function fitAboveFoot(blocks: readonly Block[]): boolean {
  return heightOf(blocks) <= BOTTOM - TOP
}

/** How what is placed stands to its frame. */
type Frame = {
  /** Whether all stands at the right, as words that run from right to left do. */
  readonly isAtRight: boolean
  /** What is said at the foot; of what is too long the end goes. */
  readonly foot: string
}

/** Blocks one under the other, and below them the foot with the site's name. */
export function placeBlocks(
  blocks: readonly Block[],
  { isAtRight, foot }: Frame,
  measure: Measure,
): Placed {
  const all = [...placeAboveFoot(blocks, isAtRight), placeFoot(foot, measure)]
  return {
    words: all.flatMap(({ words }) => words),
    lines: all.flatMap(({ lines }) => lines),
  }
}

function placeAboveFoot(blocks: readonly Block[], isAtRight: boolean): Placed[] {
  const spare = Math.min(MOST_SPARE, Math.max(0, BOTTOM - TOP - heightOf(blocks)))
  let top = TOP
  return blocks.map((block) => {
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

function placeFoot(said: string, measure: Measure): Placed {
  const siteFont = { family: 'serif', weight: 600, size: 30 } as const
  const siteX = RIGHT - measure(SITE_NAME, siteFont)
  const room = siteX - 48 - LEFT
  const font = FOOT_FONTS.find((larger) => measure(said, larger) <= room) ?? SMALLEST_FOOT
  const place = { baseline: FOOT_BASELINE, direction: 'ltr' } as const
  return {
    words: [
      { words: clipped(said, font, room, measure), font, colour: 'muted', x: LEFT, ...place },
      { words: SITE_NAME, font: siteFont, colour: 'ink', x: siteX, ...place },
    ],
    lines: [{ colour: 'rule', x: LEFT, y: FOOT_RULE, width: RIGHT - LEFT, height: 2 }],
  }
}

const SITE_NAME = 'Lectern'
const SANS = { family: 'sans', weight: 400 } as const
const SMALLEST_FOOT = { ...SANS, size: 16 } as const
const FOOT_FONTS = [{ ...SANS, size: 21 }, { ...SANS, size: 18 }, SMALLEST_FOOT] as const

/** Words of which the end must go; an ellipsis says so, for an address without it would lead elsewhere. */
function clipped(words: string, font: PictureFont, room: number, measure: Measure): string {
  let kept = words
  while (kept !== '' && measure(shortened(kept, words), font) > room) kept = kept.slice(0, -1)
  return shortened(kept, words)
}

function shortened(kept: string, words: string): string {
  return kept === words ? words : `${kept}…`
}
