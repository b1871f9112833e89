import type { Quotation } from '@/edition/edition-schema'
import { printedWording } from '@/edition/printed-wording'
import {
  quotationRange,
  quotationStart,
  reportedWords,
  type WordedRecord,
} from '@/edition/quotations'
import { cutAroundLetters } from '@/text/cut-around-letters'
import { contains, type TextRange } from '@/text/range'
import { wordDifferences } from '@/text/word-differences'

/** A stretch of words that is set alike: plain, pencilled because it differs, or muted as an interruption. */
export type PictureRun = {
  readonly words: string
  readonly look: 'plain' | 'pencilled' | 'muted'
}

/** The words of some runs in a row. */
export function wordsOf(runs: readonly PictureRun[]): string {
  return runs.map(({ words }) => words).join('')
}

/** A quotation with the record that its words are compared with; `null` for none. */
export type MarkedQuotation = {
  readonly quotation: Quotation
  readonly record: WordedRecord | null
}

/**
 * The article's words in `range`, exactly as printed.
 *
 * @param marked what of them is quoted, pencilled where it differs from its record; of two that
 * overlap only the first
 */
export function printedRuns(
  text: string,
  range: TextRange,
  marked: readonly MarkedQuotation[],
): PictureRun[] {
  let from = range.start
  let quotedUpTo = 0
  const runs = marked.toSorted(byStart).flatMap(({ quotation, record }) => {
    const { start, end } = quotationRange(quotation)
    if (start < quotedUpTo) return []
    const before = text.slice(from, Math.max(from, Math.min(start, range.end)))
    quotedUpTo = end
    from = Math.max(from, end)
    return [plain(before), ...quotedRuns(text, range, quotation, record)]
  })
  return joined([...runs, plain(text.slice(from, Math.max(from, range.end)))])
}

function byStart(a: MarkedQuotation, b: MarkedQuotation): number {
  return quotationStart(a.quotation) - quotationStart(b.quotation)
}

/** What of a quotation stands in `range`; what interrupts it is muted where nothing else is there. */
function quotedRuns(
  text: string,
  range: TextRange,
  quotation: Quotation,
  record: WordedRecord | null,
): PictureRun[] {
  const interruption = contains(quotationRange(quotation), range) ? 'muted' : 'plain'
  return printedWording(text, quotation, record?.words ?? null).flatMap(
    ({ start, words, differs, interrupts }): PictureRun[] => {
      const inRange = words.slice(Math.max(0, range.start - start), Math.max(0, range.end - start))
      if (interrupts) return [{ words: inRange, look: interruption }]
      return differs ? pencilled(inRange) : [plain(inRange)]
    },
  )
}

/** The official words in quotation marks, pencilled where the article has others. */
export function officialRuns(quotation: Quotation, { words }: WordedRecord): PictureRun[] {
  const { after } = wordDifferences(reportedWords(quotation), words)
  const runs = after.flatMap((run) => (run.differs ? pencilled(run.words) : [plain(run.words)]))
  return joined([plain('“'), ...runs, plain('”')])
}

/** Words that nothing is to be seen of but themselves. */
export function plain(words: string): PictureRun {
  return { words, look: 'plain' }
}

/** The pencil's line goes under the words and leaves out the marks and spaces around them. */
function pencilled(words: string): PictureRun[] {
  const [before, inner, after] = cutAroundLetters(words)
  return [plain(before), { words: inner, look: 'pencilled' }, plain(after)]
}

/** The same words in as few runs as possible. */
function joined(runs: readonly PictureRun[]): PictureRun[] {
  const found: PictureRun[] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (run.words === '') continue
    if (last?.look === run.look) {
      found[found.length - 1] = { ...last, words: last.words + run.words }
    } else found.push(run)
  }
  return found
}
