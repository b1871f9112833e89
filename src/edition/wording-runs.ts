import { segments } from '@/text/segments'
import { type WordRun, wordDifferences } from '@/text/word-differences'
import { comparedParts } from './compared-parts'
import type { Quotation } from './edition-schema'
import { BETWEEN_PARTS, quotationRange, reportedWords } from './quotations'

/** A stretch of a wording; `start` is where it begins, in UTF-16 units. */
export type WordingRun = {
  readonly start: number
  readonly words: string
  readonly kind: RunKind
}

/** Words that both wordings have, or this one alone, or words of the article between those reported. */
type RunKind = 'shared' | 'differing' | 'interrupting'

/**
 * A quotation whole as the `text` prints it, interruption included (", stated Raimondo."), cut where
 * its words agree with a record and differ.
 */
export function printedRuns(
  text: string,
  quotation: Quotation,
  record: string | null,
): WordingRun[] {
  const runs = runsOfReported(quotation, record)
  let position = 0
  const parts = record === null ? quotation.parts : partsBeside(quotation)
  return segments(quotationRange(quotation), parts).flatMap(
    ({ start, end, covering }): WordingRun[] => {
      if (covering.length === 0) {
        return [{ start, words: text.slice(start, end), kind: 'interrupting' }]
      }
      const from = position
      position += end - start + BETWEEN_PARTS.length
      return runsBetween(runs, from, from + end - start).map((run) => ({
        ...run,
        start: start + run.start - from,
      }))
    },
  )
}

/** The words of a record, cut where the words that a quotation reports agree with it and differ. */
export function officialRuns(quotation: Quotation, record: string): WordingRun[] {
  return wordDifferences(reportedWords({ parts: partsBeside(quotation) }), record).after.map(
    comparedRun,
  )
}

function runsOfReported(quotation: Quotation, record: string | null): readonly WordingRun[] {
  if (record === null) return [{ start: 0, words: reportedWords(quotation), kind: 'shared' }]
  const reported = reportedWords({ parts: partsBeside(quotation) })
  return wordDifferences(reported, record).before.map(comparedRun)
}

/** What of a quotation is compared with a record; all of it where no words are somebody's own. */
function partsBeside(quotation: Quotation): Quotation['parts'] {
  const parts = comparedParts(quotation)
  return parts.length === 0 ? quotation.parts : parts
}

function comparedRun({ start, words, differs }: WordRun): WordingRun {
  return { start, words, kind: differs ? 'differing' : 'shared' }
}

/** The runs that stand between two positions of their wording, the first and last cut short. */
function runsBetween(runs: readonly WordingRun[], from: number, to: number): WordingRun[] {
  return runs.flatMap((run) => {
    const start = Math.max(from, run.start)
    const words = run.words.slice(start - run.start, Math.max(0, to - run.start))
    return words === '' ? [] : [{ ...run, start, words }]
  })
}
