import type { Run } from '@/text/passage/placing/runs-in-order'
import { rangeOfWords, type WordedText } from '@/text/passage/placing/worded-text'
import type { TextRange } from '@/text/range'
import { wordsOf } from '../vocabularies'
import type { Break, PrintedWords } from './printed-words'
import { TELLING, type Telling, tellingOf } from './telling'

/** Words that are printed otherwise than recorded; one side may be empty. */
export type Difference = {
  readonly telling: Telling
  readonly printed: string
  readonly recorded: string
}

/** Words of the record that were left out between printed ones. */
export type Cut = {
  readonly telling: Telling
  readonly words: string
  /** Where they stand in the record, in UTF-16 units. */
  readonly range: TextRange
  readonly count: number
  /** What shows in print that something is left out. */
  readonly shown: Break
}

export type Differences = {
  readonly differences: readonly Difference[]
  readonly cuts: readonly Cut[]
  readonly changedWords: number
}

/** Words from one number to another, the last one left out. */
type Span = { readonly from: number; readonly to: number }

/**
 * What printed words that stand in `runs` of a record have otherwise, and leave out. Between two
 * places nothing was left out, and what stands in no place is printed without being recorded.
 */
export function differencesOf(
  record: WordedText,
  printed: PrintedWords,
  runs: readonly Run[],
): Differences {
  const differences: Difference[] = []
  const cuts: Cut[] = []
  let changedWords = 0
  for (const { own, other } of hunks(record, printed, runs)) {
    if (own.from === own.to) {
      cuts.push(cutOf(record, printed, own.from, other))
      continue
    }
    changedWords += Math.max(own.to - own.from, other.to - other.from)
    const [printedWords, recorded] = [wordsIn(printed.worded, own), wordsIn(record, other)]
    const telling = moreTelling(
      tellingOf(printedWords, textBefore(printed.worded, own)),
      tellingOf(recorded, textBefore(record, other)),
    )
    differences.push({ telling, printed: printedWords, recorded })
  }
  return {
    differences: differences.toSorted(byTelling),
    cuts: cuts.toSorted(byTelling),
    changedWords,
  }
}

type Hunk = { readonly own: Span; readonly other: Span }

/** Where printed and recorded words part, in order. */
function hunks(record: WordedText, { worded }: PrintedWords, runs: readonly Run[]): Hunk[] {
  const found: Hunk[] = []
  function add(own: Span, other: Span) {
    const last = found.at(-1)
    if (own.from === own.to && other.from === other.to) return
    if (last && last.own.to === own.from && last.other.to === other.from) {
      found[found.length - 1] = {
        own: { from: last.own.from, to: own.to },
        other: { from: last.other.from, to: other.to },
      }
    } else found.push({ own, other })
  }
  let next = 0
  let expected = 0
  for (const { words } of runs) {
    expected = words[0]?.there ?? 0
    for (const { sought: printed, there: recorded } of words) {
      add({ from: next, to: printed }, { from: expected, to: recorded })
      next = printed + 1
      expected = recorded + 1
      if (worded.tokens.ids[printed] !== record.tokens.ids[recorded]) {
        add({ from: printed, to: next }, { from: recorded, to: expected })
      }
    }
  }
  add({ from: next, to: worded.tokens.count }, { from: expected, to: expected })
  return found
}

/**
 * What was cut out before a printed word. Where the same words stand at both ends of the cut it may
 * as well be some words earlier or later: it is where the print shows one, if it shows one there.
 */
function cutOf(record: WordedText, printed: PrintedWords, before: number, span: Span): Cut {
  const { ids } = record.tokens
  let earliest = 0
  while (ids[span.from - 1 + earliest] === ids[span.to - 1 + earliest] && -earliest < before)
    earliest--
  let latest = 0
  while (span.to + latest < ids.length && ids[span.from + latest] === ids[span.to + latest])
    latest++
  const shifts = Array.from({ length: latest - earliest + 1 }, (_, index) => earliest + index)
  const shift = shifts.find((by) => printed.breakBefore(before + by) !== 'none') ?? 0
  const cut = { from: span.from + shift, to: span.to + shift }
  const words = wordsIn(record, cut)
  return {
    telling: tellingOf(words, textBefore(record, cut)),
    words,
    range: rangeOfWords(record, cut.from, cut.to - 1),
    count: cut.to - cut.from,
    shown: printed.breakBefore(before + shift),
  }
}

function wordsIn(text: WordedText, { from, to }: Span): string {
  if (from === to) return ''
  const { start, end } = rangeOfWords(text, from, to - 1)
  return text.source.slice(start, end)
}

/** What stands before some words, as much as tells whether a sentence begins there. */
function textBefore(text: WordedText, { from, to }: Span): string {
  if (from === to) return ''
  const { start } = rangeOfWords(text, from, from)
  return text.source.slice(Math.max(0, start - 20), start)
}

const ORDER = wordsOf(TELLING)

function byTelling(a: { readonly telling: Telling }, b: { readonly telling: Telling }): number {
  return ORDER.indexOf(a.telling) - ORDER.indexOf(b.telling)
}

function moreTelling(a: Telling, b: Telling): Telling {
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b
}
