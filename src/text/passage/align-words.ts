import type { TextRange } from '../range'
import type { Tokens } from '../tokens'
import { wordLikeness } from './word-likeness'

/** A folded text with its words. */
export type Wording = { readonly text: string; readonly tokens: Tokens }

/** Words to align, with how much each of them tells, in bits. */
export type WeightedWording = Wording & {
  readonly weights: Float64Array
  /** The tokens where the words themselves begin and end, their surroundings being left out. */
  readonly words: TextRange
}

/** Which word of the text each sought word stands at; -1 where it stands at none. */
export type Alignment = {
  readonly at: Int32Array
  /** How alike each sought word and its counterpart are, from 0 to 1. */
  readonly likeness: Float64Array
  readonly score: number
}

/** What it costs, in bits, to set two different words against each other, or a word and a mark. */
const DIFFERENT = 1
const UNLIKE_KIND = 4
/** What it costs that a sought word is missing. */
const LEFT_OUT = 1.5
/** Words put in between cost little however many they are: a whole sentence may have come in. */
const PUT_IN = 2
const PUT_IN_AT_SEAM = 1
const PUT_IN_MORE = 0.2

/**
 * Find the best local alignment of `sought` with the words `region` of `text`, as Smith and
 * Waterman (1981) with affine gaps in the text (Gotoh 1982); time and space are the product of
 * both lengths. Words for which `taken` is 1 are not used.
 */
export function alignWords(
  sought: WeightedWording,
  text: Wording,
  region: TextRange,
  taken: Uint8Array,
): Alignment {
  const rows = sought.tokens.count
  const columns = region.end - region.start
  const table: Table = {
    rows,
    columns,
    gains: pairGains(sought, text, region, taken),
    steps: new Uint8Array((rows + 1) * (columns + 1)),
    scores: [new Float64Array(columns + 1), new Float64Array(columns + 1)],
    best: { score: 0, row: 0, column: 0 },
  }
  for (let row = 1; row <= rows; row++) {
    const atSeam = row === sought.words.start || row === sought.words.end
    fillRow(table, row, atSeam ? PUT_IN_AT_SEAM : PUT_IN)
  }
  return trace(table, sought, text, region.start)
}

type Table = {
  readonly rows: number
  readonly columns: number
  /** What it gains to pair a sought word and a word of the region, in bits. */
  readonly gains: Float64Array
  /** How the best alignment that ends in a cell got there, and whether a gap there is a longer one. */
  readonly steps: Uint8Array
  /** The scores of the rows with even and odd numbers. */
  readonly scores: readonly [Float64Array, Float64Array]
  readonly best: { score: number; row: number; column: number }
}

const PAIRED = 1
const SOUGHT_ONLY = 2
const TEXT_ONLY = 3
const LONGER = 4

function fillRow({ columns, gains, steps, scores, best }: Table, row: number, putIn: number) {
  const [above, current] = row % 2 === 1 ? scores : [scores[1], scores[0]]
  let inText = Number.NEGATIVE_INFINITY
  let left = 0
  for (let column = 1; column <= columns; column++) {
    const paired = (above[column - 1] ?? 0) + (gains[(row - 1) * columns + column - 1] ?? 0)
    const soughtOnly = (above[column] ?? 0) - LEFT_OUT
    const opened = left - putIn
    inText -= PUT_IN_MORE
    let step = inText > opened ? LONGER : 0
    inText = Math.max(opened, inText)
    const score = Math.max(0, paired, soughtOnly, inText)
    if (score > 0) step |= stepTo(score, paired, soughtOnly)
    current[column] = score
    left = score
    steps[row * (columns + 1) + column] = step
    if (score > best.score) {
      best.score = score
      best.row = row
      best.column = column
    }
  }
}

function stepTo(score: number, paired: number, soughtOnly: number): number {
  if (score === paired) return PAIRED
  return score === soughtOnly ? SOUGHT_ONLY : TEXT_ONLY
}

/** Follow the steps back from the best cell. */
function trace(
  { rows, columns, steps, best }: Table,
  sought: Wording,
  text: Wording,
  first: number,
): Alignment {
  const at = new Int32Array(rows).fill(-1)
  const likeness = new Float64Array(rows)
  let { row, column } = best
  while (row > 0 && column > 0) {
    const step = (steps[row * (columns + 1) + column] ?? 0) % LONGER
    if (step === 0) break
    if (step === TEXT_ONLY) {
      while (((steps[row * (columns + 1) + column] ?? 0) & LONGER) !== 0) column--
      column--
      continue
    }
    row--
    if (step === SOUGHT_ONLY) continue
    column--
    at[row] = first + column
    likeness[row] = wordLikeness(sought, row, text, first + column)
  }
  return { at, likeness, score: best.score }
}

/** What each pair of a sought word and a word of the region gains, in bits. */
function pairGains(
  sought: WeightedWording,
  text: Wording,
  region: TextRange,
  taken: Uint8Array,
): Float64Array {
  const gains = new Float64Array(sought.tokens.count * (region.end - region.start))
  let pair = 0
  for (let row = 0; row < sought.tokens.count; row++) {
    const weight = sought.weights[row] ?? 0
    const id = sought.tokens.ids[row]
    for (let at = region.start; at < region.end; at++) {
      if (taken[at] === 1) gains[pair++] = -UNLIKE_KIND
      else if (text.tokens.ids[at] === id) gains[pair++] = weight
      else gains[pair++] = gainOf(sought, row, text, at)
    }
  }
  return gains
}

function gainOf(sought: WeightedWording, row: number, text: Wording, at: number): number {
  if (sought.tokens.isWord[row] !== text.tokens.isWord[at]) return -UNLIKE_KIND
  const likeness = wordLikeness(sought, row, text, at)
  return likeness === 0
    ? -DIFFERENT
    : (sought.weights[row] ?? 0) * likeness - DIFFERENT * (1 - likeness)
}
