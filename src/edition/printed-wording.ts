import { segments } from '@/text/segments'
import { type WordRun, wordDifferences } from '@/text/word-differences'
import type { Quotation } from './edition-schema'
import { BETWEEN_PARTS, quotationRange, reportedWords } from './quotations'

/** A stretch of a quotation as printed: words reported, or what interrupts them (", stated Raimondo."). */
export type PrintedRun = WordRun & { readonly interrupts: boolean }

/** A quotation whole, interruption included, cut where its words agree with the record and differ. */
export function printedWording(
  text: string,
  quotation: Quotation,
  record: string | null,
): PrintedRun[] {
  const runs = runsOfReported(quotation, record)
  let position = 0
  return segments(quotationRange(quotation), quotation.parts).flatMap(
    ({ start, end, covering }): PrintedRun[] => {
      if (covering.length === 0) {
        return [{ start, words: text.slice(start, end), differs: false, interrupts: true }]
      }
      const from = position
      position += end - start + BETWEEN_PARTS.length
      return runsBetween(runs, from, from + end - start).map((run) => ({
        ...run,
        start: start + run.start - from,
        interrupts: false,
      }))
    },
  )
}

function runsOfReported(quotation: Quotation, record: string | null): readonly WordRun[] {
  const reported = reportedWords(quotation)
  if (record === null) return [{ start: 0, words: reported, differs: false }]
  return wordDifferences(reported, record).before
}

/** The runs that stand between two positions of their wording, the first and last cut short. */
function runsBetween(runs: readonly WordRun[], from: number, to: number): WordRun[] {
  return runs.flatMap((run) => {
    const start = Math.max(from, run.start)
    const words = run.words.slice(start - run.start, Math.max(0, to - run.start))
    return words === '' ? [] : [{ ...run, start, words }]
  })
}
