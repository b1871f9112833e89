import type { OfficialRecord, Quotation } from '@/edition/edition-schema'
import { contains, type TextRange } from '@/text/range'
import { type WordRun, wordDifferences } from '@/text/word-differences'
import { printedWording } from '../quotes/printed-wording'

/** A stretch of words that is set alike: plain, pencilled because it differs, or muted as an interruption. */
export type PictureRun = {
  readonly words: string
  readonly look: 'plain' | 'pencilled' | 'muted'
}

/** The words of some runs in a row. */
export function wordsOf(runs: readonly PictureRun[]): string {
  return runs.map(({ words }) => words).join('')
}

/**
 * The article's words in `range`, exactly as printed.
 *
 * @param quotation what of them is quoted; pencilled where it differs from `record`, unless `null`
 */
export function printedRuns(
  text: string,
  range: TextRange,
  quotation: Quotation | null,
  record: string | null,
): PictureRun[] {
  const quoted = quotation ? printedWording(text, quotation, record) : []
  const whole = { start: quoted[0]?.start ?? range.end, end: endOf(quoted.at(-1)) ?? range.end }
  const isWithin = contains(whole, range)
  const runs = quoted.flatMap(({ start, words, differs, interrupts }): PictureRun[] => {
    const inRange = words.slice(Math.max(0, range.start - start), Math.max(0, range.end - start))
    if (interrupts) return [{ words: inRange, look: isWithin ? 'muted' : 'plain' }]
    return differs ? pencilled(inRange) : [{ words: inRange, look: 'plain' }]
  })
  const before = text.slice(range.start, Math.max(range.start, Math.min(whole.start, range.end)))
  const after = text.slice(Math.max(whole.end, range.start), Math.max(whole.end, range.end))
  return joined([plain(before), ...runs, plain(after)])
}

/** The official words in quotation marks, pencilled where the article has others. */
export function officialRuns({ parts }: Quotation, { words }: OfficialRecord): PictureRun[] {
  const reported = parts.map((part) => part.words).join(' ')
  const { after } = wordDifferences(reported, words)
  const runs = after.flatMap((run) => (run.differs ? pencilled(run.words) : [plain(run.words)]))
  return joined([plain('“'), ...runs, plain('”')])
}

function plain(words: string): PictureRun {
  return { words, look: 'plain' }
}

/** The pencil's line goes under the words and leaves out the marks and spaces around them. */
function pencilled(words: string): PictureRun[] {
  const letters = [...words.matchAll(/[\p{L}\p{N}]/gu)]
  const [first, last] = [letters[0], letters.at(-1)]
  if (!first || !last) return [plain(words)]
  const end = last.index + last[0].length
  return [
    plain(words.slice(0, first.index)),
    { words: words.slice(first.index, end), look: 'pencilled' },
    plain(words.slice(end)),
  ]
}

function endOf(run: WordRun | undefined): number | null {
  return run ? run.start + run.words.length : null
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
