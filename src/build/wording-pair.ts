import type { Edition, Quotation } from '@/edition/edition-schema'
import { quotationStart, type WordedRecord } from '@/edition/quotations'
import type { WordingRun } from '@/edition/wording-runs'
import { wordingsOf, wordsOfRuns } from '@/edition/wordings'
import { describeRecord } from '@/reader/words/wording-labels'
import { sentenceEnds } from '@/text/whole-sentences'

/** The two wordings of one statement, as they may leave the page: both, or neither. */
export type WordingPair = {
  readonly quotation: Quotation
  readonly record: WordedRecord
  /** As printed, quotation marks and interruption included. */
  readonly printed: readonly WordingRun[]
  /** The official words, without quotation marks. */
  readonly official: readonly WordingRun[]
}

/** Both wordings of a quotation, compared with its first record; `null` where there is no pair. */
export function wordingPair(edition: Edition, quotation: Quotation): WordingPair | null {
  const { isQuoted, printed, records } = wordingsOf(edition, quotation)
  const [first] = records
  if (!first || !isQuoted) return null
  return { quotation, record: first.record, printed, official: first.runs }
}

/** Shorter pairs, the longest first: each a sentence less on both sides, down to one sentence each. */
export function shorterPairs(pair: WordingPair): WordingPair[] {
  const printedEnds = sentenceEnds(wordsOfRuns(pair.printed))
  const officialEnds = sentenceEnds(wordsOfRuns(pair.official))
  const most = Math.min(printedEnds.length, officialEnds.length) - 1
  const cuts = Array.from({ length: Math.max(0, most) }, (_, index) => most - index)
  return cuts.map((count) => cutPair(pair, printedEnds[count - 1], officialEnds[count - 1]))
}

/**
 * Both wordings as plain words, for where no line can mark what differs. They come first, for
 * previews cut off what comes late.
 */
export function describePair(edition: Edition, pair: WordingPair): string {
  const [printed, official] = [wordsOfRuns(pair.printed), wordsOfRuns(pair.official)]
  return describeWordings(printed, `“${official}”`, describeRecord(edition, pair.record))
}

/** The same of any two wordings, in their quotation marks, and what is said of the record. */
export function describeWordings(printed: string, official: string, record: string): string {
  return `As printed: ${printed} Official: ${official} ${record}`
}

/** As `describePair`, cut alike on both sides to about `length` characters, and never within a sentence. */
export function describePairWithin(edition: Edition, pair: WordingPair, length: number): string {
  const descriptions = [pair, ...shorterPairs(pair)].map((shorter) =>
    describePair(edition, shorter),
  )
  return descriptions.find((words) => words.length <= length) ?? descriptions.at(-1) ?? ''
}

function cutPair(pair: WordingPair, printedEnd = 0, officialEnd = 0): WordingPair {
  const cutAt = quotationStart(pair.quotation) + printedEnd
  const open = pair.quotation.parts.find(({ start, end }) => start < cutAt && cutAt < end)
  const [closingMark = ''] = /[”’"'»]$/.exec(open?.words ?? '') ?? []
  return {
    ...pair,
    printed: withEnd(runsUpTo(pair.printed, printedEnd), ` …${closingMark}`),
    official: withEnd(runsUpTo(pair.official, officialEnd), ' …'),
  }
}

/** The first `length` units of some runs, the last one cut short. */
function runsUpTo(runs: readonly WordingRun[], length: number): WordingRun[] {
  let left = length
  return runs.flatMap((run) => {
    const words = run.words.slice(0, left)
    left -= words.length
    return words === '' ? [] : [{ ...run, words }]
  })
}

function withEnd(runs: readonly WordingRun[], end: string): WordingRun[] {
  const last = runs.at(-1)
  return last
    ? [...runs, { start: last.start + last.words.length, words: end, kind: 'shared' }]
    : []
}
