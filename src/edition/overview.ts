import { inOrder } from '@/text/in-order'
import type { Edition, Gap, Note, Quotation, StatedDate } from './edition-schema'
import { type ClaimVerdict, VERDICTS, type Verdict } from './lazy-vocabularies'
import { datesToResolve } from './margin-notes'
import { memoize } from './memoize'
import { isWithoutRecord, quotedStatements, reportedStatements, wordedRecords } from './quotations'
import { textSources } from './text-sources'

/** What an edition has found beside the text, list by list, each in the order of the text. */
export type Overview = {
  /** What is quoted or, where nothing is, what is reported. */
  readonly quotes: readonly Quotation[]
  /**
   * Quotes whose printed words are not those of the record; where verdicts are told apart, those
   * of the verdict "changed" alone.
   */
  readonly changed: readonly Quotation[]
  readonly notes: readonly Note[]
  readonly dates: readonly StatedDate[]
  readonly gaps: readonly Gap[]
} & Readonly<Record<Exclude<Verdict, 'changed'>, readonly Quotation[]>> &
  Readonly<Record<`claim-${ClaimVerdict}`, readonly Note[]>>

/** What the overview of an edition says and, part by part, what the panel shows of it. */
export const overviewOf: (edition: Edition) => Overview = memoize((edition) => {
  const quoted = quotedStatements(edition)
  const quotes = quoted.length > 0 ? quoted : reportedStatements(edition)
  const of = (verdict: Verdict) =>
    tellsVerdicts(edition) ? quotes.filter((quotation) => verdictOn(quotation) === verdict) : []
  const notes = inOrder(edition.notes ?? [])
  const claims = (verdict: ClaimVerdict) => notes.filter((note) => note.verdict === verdict)
  return {
    quotes,
    'word-for-word': of('word-for-word'),
    shortened: of('shortened'),
    changed: tellsVerdicts(edition) ? of('changed') : quoted.filter(isChanged),
    'put-together': of('put-together'),
    'not-found': of('not-found'),
    notes,
    'claim-differs': claims('differs'),
    'claim-not-found': claims('not-found'),
    'claim-says-less': claims('says-less'),
    'claim-agrees': claims('agrees'),
    dates: datesToResolve(edition),
    gaps: inOrder(edition.gaps ?? []),
  }
})

/**
 * Whether the overview tells the verdicts apart: where the edition holds the text of a record, so
 * that every quotation can be looked for in it.
 */
export function tellsVerdicts(edition: Edition): boolean {
  return textSources(edition).length > 0
}

/** How a quotation stands to its first record with words, or that none has it; `null` where nobody has said. */
function verdictOn(quotation: Quotation): Verdict | null {
  if (isWithoutRecord(quotation)) return 'not-found'
  return wordedRecords(quotation)[0]?.verdict ?? null
}

/** Whether the printed words of a quotation are known not to be those of its record. */
function isChanged(quotation: Quotation): boolean {
  const [record] = wordedRecords(quotation)
  return record?.verdict != null && !VERDICTS[record.verdict].isAsRecorded
}
