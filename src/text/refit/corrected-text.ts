import { type Change, invertChange } from '../change'
import { describeChange } from '../describe-change'
import { firstFrom } from '../first-from'
import { paragraphs } from '../paragraphs'
import type { TextRange } from '../range'
import { type Tokens, tokens } from '../tokens'
import { wholeSentences } from '../whole-sentences'
import { changeTellings } from './change-tellings'

/** A text before and after it was corrected, with what finding a range again needs; made once for both. */
export type CorrectedText = {
  readonly before: ReadText
  readonly after: ReadText
  /** The ways to tell what changed, one or two. */
  readonly tellings: readonly Telling[]
}

/** A text with its words, sentences and paragraphs, these without white space around them. */
export type ReadText = {
  readonly text: string
  readonly words: Tokens
  readonly sentences: readonly TextRange[]
  readonly paragraphs: readonly TextRange[]
}

export type Telling = {
  readonly change: Change
  /** The stretches of the text before that were kept, in order. */
  readonly kept: readonly KeptStretch[]
  /** The stretches of the text after that were put in. */
  readonly inserted: readonly TextRange[]
}

type KeptStretch = TextRange & {
  /** How many words it has. */
  readonly count: number
}

/** Compare a text with what it was corrected to. */
export function correctedText(before: string, after: string): CorrectedText {
  const read = readText(before)
  return {
    before: read,
    after: readText(after),
    tellings: changeTellings(describeChange(before, after), before).map((change) => ({
      change,
      kept: keptBy(change).map((range) => ({ ...range, count: wordsIn(read, range).length })),
      inserted: invertChange(change, before).replacements,
    })),
  }
}

function readText(text: string): ReadText {
  return {
    text,
    words: tokens(text),
    sentences: wholeSentences(text).map(({ start, end }) => ({
      start,
      end: start + text.slice(start, end).trimEnd().length,
    })),
    paragraphs: paragraphs(text),
  }
}

function keptBy({ length, replacements }: Change): TextRange[] {
  const starts = [0, ...replacements.map(({ end }) => end)]
  const ends = [...replacements.map(({ start }) => start), length]
  return starts
    .map((start, index) => ({ start, end: ends[index] ?? length }))
    .filter(({ start, end }) => start < end)
}

/** The words of a range, marks left out. */
export function wordsIn({ text, words }: ReadText, { start, end }: TextRange): string[] {
  const found: string[] = []
  for (let index = firstFrom(words.starts, start); (words.ends[index] ?? end + 1) <= end; index++) {
    if (words.isWord[index] === 1) found.push(text.slice(words.starts[index], words.ends[index]))
  }
  return found
}

/** The last of some ranges in order that begins at or before `offset`. */
export function lastFrom<Range extends TextRange>(
  ranges: readonly Range[],
  offset: number,
): Range | undefined {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return ranges[low - 1]
}
