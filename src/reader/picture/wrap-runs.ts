import type { PictureColour } from './picture-palette'

/** A font by its role; the size in pixels. */
export type PictureFont = {
  readonly family: 'serif' | 'sans'
  readonly weight: 400 | 600
  readonly size: number
}

/** How wide some words are in a font, in pixels. */
export type Measure = (words: string, font: PictureFont) => number

/** Words with all that tells how they are drawn. */
export type StyledRun = {
  readonly words: string
  readonly font: PictureFont
  readonly colour: PictureColour
  /** The line under them; `null` for none. */
  readonly pencil: 'red' | 'blue' | null
}

/** A run, or what of it stands on one line; pixels from where the line begins. */
type LinePiece = StyledRun & { readonly offset: number; readonly width: number }

export type WrappedLine = { readonly pieces: readonly LinePiece[]; readonly width: number }

/**
 * Set runs in lines at most `width` pixels wide. Lines end at white space and after a hyphen, in a
 * word too long for a line between letters, and where a paragraph does; the next one is indented.
 */
export function wrapRuns(
  runs: readonly StyledRun[],
  width: number,
  measure: Measure,
): WrappedLine[] {
  const text = runs.map(({ words }) => words).join('')
  const breaks = Array.from(text.matchAll(BREAKABLE), ({ index, 0: { length } }) => index + length)
  const lines: WrappedLine[] = []
  let start = 0
  while (start < text.length) {
    const isNewParagraph = text.slice(Math.max(0, start - 2), start) === '\n\n'
    const indent = isNewParagraph ? (runs[0]?.font.size ?? 0) : 0
    const lineTo = (end: number) => lineOf(runs, { start, end }, indent, measure)
    const fits = (end: number) => lineTo(end).width <= width
    const end = lastBreak(text, start, breaks, fits) ?? lastLetter(text, start, fits)
    lines.push(lineTo(end))
    start = end
  }
  return lines
}

/** A word with the white space after it, or a part of a word up to a hyphen or dash. */
const BREAKABLE = /\S*?[\p{L}\p{N}][-–—](?=\p{L})|\S+\s*|\s+/gu

/** The last place where the line may end and still fits; `null` if there is none. */
function lastBreak(
  text: string,
  start: number,
  breaks: readonly number[],
  fits: (end: number) => boolean,
): number | null {
  let last: number | null = null
  for (const end of breaks) {
    if (end <= start) continue
    if (!fits(end)) return last
    last = end
    if (text.slice(start, end).endsWith('\n')) return last
  }
  return last
}

/** The end of the last whole letter that fits, of the first one at least. */
function lastLetter(text: string, start: number, fits: (end: number) => boolean): number {
  const letters = new Intl.Segmenter().segment(text.slice(start, start + LONGEST_LINE))
  let last = start
  for (const { index, segment } of letters) {
    const end = start + index + segment.length
    if (last > start && !fits(end)) return last
    last = end
  }
  return last
}

/** More units than a line has room for, so that an endless word is not looked at whole. */
const LONGEST_LINE = 400

type Span = { readonly start: number; readonly end: number }

function lineOf(
  runs: readonly StyledRun[],
  { start, end }: Span,
  indent: number,
  measure: Measure,
): WrappedLine {
  const pieces: LinePiece[] = []
  let [runStart, offset] = [0, indent]
  const inLine = runs.flatMap((run) => {
    const from = Math.max(0, start - runStart)
    const words = run.words.slice(from, Math.max(from, end - runStart))
    runStart += run.words.length
    return words === '' ? [] : [{ ...run, words }]
  })
  for (const [index, run] of inLine.entries()) {
    const words = index === inLine.length - 1 ? run.words.trimEnd() : run.words
    const width = measure(words, run.font)
    pieces.push({ ...run, words, offset, width })
    offset += width
  }
  return { pieces, width: offset }
}
