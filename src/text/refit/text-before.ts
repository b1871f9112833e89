import type { TextRange, WordRange } from '../range'
import { type ShiftedWord, shiftedWords } from './shifted-words'

/**
 * The text that `ranges` are of, put together from their words; `after` is what became of it.
 *
 * What no range holds is taken from `after` where the words on both sides of it were shifted by as
 * much, for then nothing changed in between; elsewhere it is a guess that keeps words apart. The
 * ranges fit together. The text ends at `length` or, where that is not known, with what follows the
 * last of the ranges in `after`.
 */
export function textBefore(
  ranges: readonly WordRange[],
  after: string,
  length: number | null,
): string {
  const units = unitsOf(ranges, length)
  const known = units.map((unit) => unit ?? ' ').join('')
  const start = { start: 0, end: 0, shift: 0 }
  const end = length === null ? [] : [{ start: length, end: length, shift: after.length - length }]
  const words = [start, ...shiftedWords(known, after), ...end]
  const pieces: string[] = []
  let from = 0
  let next = 0
  for (const gap of gapsOf(units)) {
    while ((words[next]?.start ?? gap.end) < gap.end) next++
    const filling = wordsIn(gap, words[next - 1], words[next], after)
    pieces.push(known.slice(from, gap.start), apart(filling, known, gap))
    from = gap.end
  }
  pieces.push(known.slice(from))
  if (length === null) pieces.push(after.slice(known.length + (words.at(-1)?.shift ?? 0)))
  return pieces.join('')
}

/** Each unit of the text that some range holds; `null` for the others. */
function unitsOf(ranges: readonly WordRange[], length: number | null): (string | null)[] {
  const last = ranges.reduce((most, { end }) => Math.max(most, end), 0)
  const units = new Array<string | null>(length ?? last).fill(null)
  for (const { start, words } of ranges) {
    for (let at = 0; at < words.length; at++) units[start + at] = words.charAt(at)
  }
  return units
}

/** The stretches of which nothing is known. */
function gapsOf(units: readonly (string | null)[]): TextRange[] {
  const gaps: TextRange[] = []
  let start = 0
  for (let at = 0; at <= units.length; at++) {
    if (units[at] === null) continue
    if (start < at) gaps.push({ start, end: at })
    start = at + 1
  }
  return gaps
}

/** As many units as `gap` has, which is between two words, the second one missing at the end. */
function wordsIn(
  gap: TextRange,
  left: ShiftedWord | undefined,
  right: ShiftedWord | undefined,
  after: string,
): string {
  const length = gap.end - gap.start
  const from = gap.start + (left?.shift ?? 0)
  if (right === undefined || right.shift === left?.shift) {
    return after.slice(from, from + length).padEnd(length)
  }
  // Ranges leave out what separates paragraphs and words.
  if (length <= SEPARATOR.length) return length < SEPARATOR.length ? ' ' : SEPARATOR
  const to = Math.min(from + length - 1, right.start + right.shift)
  return after.slice(from, Math.max(from, to)).padEnd(length)
}

/** What stands beside known words is no part of them. */
function apart(filling: string, known: string, { start, end }: TextRange): string {
  const after = LETTER.test(known.charAt(start - 1)) ? filling.replace(FIRST, blank) : filling
  return LETTER.test(known.charAt(end)) ? after.replace(LAST, blank) : after
}

const LETTER = /[\p{L}\p{N}\p{M}]/u
const FIRST = /^[\p{L}\p{N}\p{M}]+/u
const LAST = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+$/u

function blank(letters: string): string {
  return ' '.repeat(letters.length)
}

const SEPARATOR = '\n\n'
