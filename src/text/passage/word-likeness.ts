import type { Tokens } from '../tokens'

type Wording = { readonly text: string; readonly tokens: Tokens }

const MOST_SLIPS = 2
const LONGEST = 40

/**
 * How alike word `i` of `a` and word `j` of `b` are: 1 for the same, 0 for different, between them
 * for a slip of the pen: at most one letter in three, and two in all, put in, left out, exchanged or
 * swapped with its neighbour (optimal string alignment, Damerau 1964).
 */
export function wordLikeness(a: Wording, i: number, b: Wording, j: number): number {
  if (a.tokens.ids[i] === b.tokens.ids[j]) return 1
  if (bitCount((a.tokens.letters[i] ?? 0) ^ (b.tokens.letters[j] ?? 0)) > 2 * MOST_SLIPS) return 0
  const startA = a.tokens.starts[i] ?? 0
  const startB = b.tokens.starts[j] ?? 0
  const lengthA = (a.tokens.ends[i] ?? 0) - startA
  const lengthB = (b.tokens.ends[j] ?? 0) - startB
  const longest = Math.max(lengthA, lengthB)
  const most = Math.min(MOST_SLIPS, Math.floor(longest / 3))
  if (most === 0 || longest > LONGEST || Math.abs(lengthA - lengthB) > most) return 0
  const wordA = a.text.slice(startA, startA + lengthA)
  const wordB = b.text.slice(startB, startB + lengthB)
  if (wordA[0] !== wordB[0] && wordA.at(-1) !== wordB.at(-1)) return 0
  const found = slips(wordA, wordB)
  return found > most ? 0 : 1 - found / longest
}

/** How many letters to put in, leave out, exchange or swap with their neighbour. */
function slips(a: string, b: string): number {
  const width = b.length + 1
  const counts = new Uint8Array((a.length + 1) * width)
  for (let column = 0; column < width; column++) counts[column] = column
  for (let row = 1; row <= a.length; row++) {
    counts[row * width] = row
    for (let column = 1; column < width; column++) {
      counts[row * width + column] = fewestSlips(a, b, counts, row, column)
    }
  }
  return counts[counts.length - 1] ?? 0
}

function fewestSlips(
  a: string,
  b: string,
  counts: Uint8Array,
  row: number,
  column: number,
): number {
  const width = b.length + 1
  const cell = row * width + column
  const same = a[row - 1] === b[column - 1]
  const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
  return Math.min(
    (counts[cell - width] ?? 0) + 1,
    (counts[cell - 1] ?? 0) + 1,
    (counts[cell - width - 1] ?? 0) + (same ? 0 : 1),
    swapped ? (counts[cell - 2 * width - 2] ?? 0) + 1 : LONGEST,
  )
}

/** How many bits of 32 are set (Warren, Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
