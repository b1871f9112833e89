import { quotationRange, quotationStart } from '@/edition/quotations'
import type { WordingRun } from '@/edition/wording-runs'
import type { OfficialWording, Wordings } from '@/edition/wordings'
import { cutAroundLetters } from '@/text/cut-around-letters'
import { contains, type TextRange } from '@/text/range'

/** A stretch of words that is set alike: plain, pencilled because it differs, or muted as an interruption. */
export type PictureRun = {
  readonly words: string
  readonly look: 'plain' | 'pencilled' | 'muted'
}

/** The words of some runs in a row. */
export function wordsOf(runs: readonly PictureRun[]): string {
  return runs.map(({ words }) => words).join('')
}

/** A quotation, and whether its words are pencilled where they differ from its first record. */
export type MarkedQuotation = {
  readonly wordings: Wordings
  readonly isCompared: boolean
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
  const runs = marked.toSorted(byStart).flatMap((each) => {
    const { start, end } = quotationRange(each.wordings.quotation)
    if (start < quotedUpTo) return []
    const before = text.slice(from, Math.max(from, Math.min(start, range.end)))
    quotedUpTo = end
    from = Math.max(from, end)
    return [plain(before), ...quotedRuns(range, each)]
  })
  return joined([...runs, plain(text.slice(from, Math.max(from, range.end)))])
}

function byStart(a: MarkedQuotation, b: MarkedQuotation): number {
  return quotationStart(a.wordings.quotation) - quotationStart(b.wordings.quotation)
}

/** What of a quotation stands in `range`; what interrupts it is muted where nothing else is there. */
function quotedRuns(range: TextRange, { wordings, isCompared }: MarkedQuotation): PictureRun[] {
  const isAlone = contains(quotationRange(wordings.quotation), range)
  return wordings.printed.flatMap(({ start, words, kind }) => {
    const inRange = words.slice(Math.max(0, range.start - start), Math.max(0, range.end - start))
    if (kind === 'interrupting' && !isAlone) return [plain(inRange)]
    if (kind === 'differing' && !isCompared) return [plain(inRange)]
    return LOOKS[kind](inRange)
  })
}

/** How words of each kind are set. */
const LOOKS = {
  shared: (words) => [plain(words)],
  differing: pencilled,
  interrupting: (words) => [{ words, look: 'muted' }],
} as const satisfies Record<WordingRun['kind'], (words: string) => PictureRun[]>

/** The official words in quotation marks, pencilled where the article has others. */
export function officialRuns({ runs }: OfficialWording): PictureRun[] {
  const set = runs.flatMap(({ words, kind }) => LOOKS[kind](words))
  return joined([plain('“'), ...set, plain('”')])
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
