import { largest } from './largest'
import { besideName, noteBelow, type PictureContent, type PictureWording } from './picture-content'
import { type Measure, type StyledRun, type WrappedLine, wrapRuns } from './wrap-runs'

/** Lines that belong together; heights in pixels. */
export type Block = {
  readonly lines: readonly WrappedLine[]
  readonly lineHeight: number
  readonly direction: 'ltr' | 'rtl'
  /** The room above it. */
  readonly above: number
  /** Whether that room grows where the picture has more than it needs. */
  readonly isLoose: boolean
  /** What its margin is marked with; `null` for nothing. */
  readonly margin: 'red' | 'blue' | null
}

/** What lines are set with: how wide they may be, in pixels. */
export type TextSetting = { readonly width: number; readonly measure: Measure }

/** The same, with how large the wordings are, in pixels. */
type Setting = TextSetting & { readonly size: number }

/** All that a picture says above its foot, set in lines; the wordings are `size` pixels large. */
export function blocksOf(content: PictureContent, setting: Setting): Block[] {
  const { wordings, margin } = content
  const note = noteBelow(content)
  return [
    headBlock(content.who, besideName(content), setting),
    ...wordings.flatMap((wording, index) => {
      const words = wordingBlock(wording, setting, wordings.length === 1 ? margin : null)
      if (wording.label === null) return [words]
      const label = block([sans(wording.label, LABEL_SIZE)], setting)
      return [{ ...label, above: index === 0 ? 22 : 16, isLoose: index > 0 }, words]
    }),
    ...(note ? [{ ...block([sans(note, LABEL_SIZE)], setting), above: 18 }] : []),
  ]
}

/** How high blocks are one under the other, in pixels. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { above, lines, lineHeight }) => {
    return sum + above + lines.length * lineHeight
  }, 0)
}

/** The direction of the first letter that has one. */
export function directionOf(runs: readonly { readonly words: string }[]): 'ltr' | 'rtl' {
  const [letter = ''] = /\p{L}/u.exec(runs.map(({ words }) => words).join('')) ?? []
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr'
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

const HEAD_SIZE = 28
const LABEL_SIZE = 21

/** Who says it, and beside the name in grey what is said of them; '' for nothing. */
export function headBlock(who: string, beside: string, setting: TextSetting): Block {
  const name = {
    words: within(who, 80),
    font: { family: 'sans', weight: 600, size: HEAD_SIZE },
    colour: 'ink',
    pencil: null,
  } as const
  return block(beside ? [name, sans(` ${beside}`, HEAD_SIZE)] : [name], setting)
}

/** A wording in lines; `margin` marks the one that stands alone. */
function wordingBlock(
  { label, runs, pencil }: PictureWording,
  setting: Setting,
  margin: Block['margin'],
) {
  const { size, width, measure } = setting
  const styled = runs.map(
    ({ words, look }): StyledRun => ({
      words,
      font: { family: 'serif', weight: 400, size },
      colour: look === 'muted' ? 'muted' : 'ink',
      pencil: look === 'pencilled' ? pencil : null,
    }),
  )
  const even = margin ? evenWidth(styled, width, measure) : width
  return {
    ...block(styled, { width: even, measure }),
    lineHeight: size * 1.3,
    above: label === null ? 22 : 4,
    margin,
  }
}

/** Runs in lines, without room above. */
export function block(runs: readonly StyledRun[], { width, measure }: TextSetting): Block {
  return {
    lines: wrapRuns(runs, width, measure),
    lineHeight: (runs[0]?.font.size ?? 0) * 1.35,
    direction: directionOf(runs),
    above: 0,
    isLoose: false,
    margin: null,
  }
}

function sans(words: string, size: number): StyledRun {
  const font = { family: 'sans', weight: 400, size } as const
  return { words: within(words, MOST_BESIDE), font, colour: 'muted', pencil: null }
}

/** More characters than roles and findings have; with all of these the words still have room. */
const MOST_BESIDE = 280

function within(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most).replace(/\s+\S*$/, '')} …`
}

/** The narrowest width in which a few lines do not become more, so that none is left with a word or two. */
export function evenWidth(runs: readonly StyledRun[], width: number, measure: Measure): number {
  const { length } = wrapRuns(runs, width, measure)
  if (length > MOST_EVEN_LINES) return width
  const narrower = largest(Math.floor(width / 2 / STEP), (steps) => {
    return wrapRuns(runs, width - steps * STEP, measure).length === length
  })
  return width - narrower * STEP
}

/** In more lines than these an uneven end is not seen. */
const MOST_EVEN_LINES = 7
/** How closely the width is sought, in pixels. */
const STEP = 8
