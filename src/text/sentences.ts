import type { TextRange } from './range'

/** A sentence with the number of the paragraph it stands in, from 1; white space after it is its own. */
export type Sentence = TextRange & { readonly paragraph: number }

/**
 * The sentences of `text` in order; together they cover it once.
 *
 * A sentence ends with a mark that ends one and white space, or with a blank line. It is a rule of
 * thumb: what counts is that an unchanged stretch of text is cut the same way whatever stands
 * elsewhere, and however its lines are broken.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = []
  let paragraph = 1
  let start = 0
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at++)
    if (!WIDE_ENDING.has(unit) && !isSpace(unit)) continue
    const end = WIDE_ENDING.has(unit) ? at : at - 1
    at = afterSpaces(text, at)
    const blankLines = at - end < 2 ? 0 : text.slice(end, at).split(BLANK_LINE).length - 1
    if (blankLines === 0 && !endsSentence(text, start, end)) continue
    found.push({ start, end: at, paragraph })
    paragraph += blankLines
    start = at
  }
  if (start < text.length || start === 0) found.push({ start, end: text.length, paragraph })
  return found
}

/** The number of the sentence that `offset` (UTF-16 units of the text) stands in, from 0. */
export function sentenceAt(all: readonly Sentence[], offset: number): number {
  let low = 0
  let high = all.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((all[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** How far around an offset is looked at first, in UTF-16 units. */
const REACH = 1024

/**
 * The sentences around `offset` as `sentences` cuts them, with at least the one it stands in and
 * those on both sides of it; their paragraphs count from any number. It takes as long as those
 * sentences are, and not as the text is.
 */
export function sentencesAround(text: string, offset: number, reach = REACH): Sentence[] {
  const from = visibleBefore(text, offset - reach)
  const to = Math.min(text.length, offset + reach)
  const found = sentences(text.slice(from, to)).map((sentence) => ({
    ...sentence,
    start: from + sentence.start,
    end: from + sentence.end,
  }))
  const index = sentenceAt(found, offset)
  // The first and the last one may be part of longer ones.
  const isWhole = (from === 0 || index > 1) && (to === text.length || index < found.length - 2)
  return isWhole ? found : sentencesAround(text, offset, 4 * reach)
}

/** The last offset up to `offset` that white space does not stand at; 0 if there is none. */
function visibleBefore(text: string, offset: number): number {
  let at = Math.max(0, offset)
  while (at > 0 && isSpace(text.charCodeAt(at))) at--
  return at
}

const BLANK_LINE = /\n\n|\r\n\r\n/

function afterSpaces(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Whether the words from `start` to `end` end as a sentence does: closing marks may follow. */
function endsSentence(text: string, start: number, end: number): boolean {
  let last = end - 1
  while (last > start && CLOSING.has(text.charCodeAt(last))) last--
  return ENDING.has(text.charCodeAt(last)) || WIDE_ENDING.has(text.charCodeAt(last))
}

const CLOSING = unitsOf('"\'”’»)]')
const ENDING = unitsOf('.!?…')
const WIDE_ENDING = unitsOf('。！？')

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)))
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || (unit >= 0x09 && unit <= 0x0d)
}
