import { inOrder } from '@/text/in-order'
import type { Edition, Gap, Note, Quotation, StatedDate } from './edition-schema'
import { VERDICTS } from './lazy-vocabularies'
import { datesToResolve } from './margin-notes'
import { memoize } from './memoize'
import { quotedStatements, reportedStatements, wordedRecords } from './quotations'

/** What an edition has found beside the text, list by list, each in the order of the text. */
export type Overview = {
  /** What is quoted or, where nothing is, what is reported. */
  readonly quotes: readonly Quotation[]
  /** Quotes whose printed words are not those of the record. */
  readonly changed: readonly Quotation[]
  readonly notes: readonly Note[]
  readonly dates: readonly StatedDate[]
  readonly gaps: readonly Gap[]
}

/** What the overview of an edition says and, part by part, what the panel shows of it. */
export const overviewOf: (edition: Edition) => Overview = memoize((edition) => {
  const quoted = quotedStatements(edition)
  return {
    quotes: quoted.length > 0 ? quoted : reportedStatements(edition),
    changed: quoted.filter(isChanged),
    notes: inOrder(edition.notes ?? []),
    dates: datesToResolve(edition),
    gaps: inOrder(edition.gaps ?? []),
  }
})

/** Whether the printed words of a quotation are known not to be those of its record. */
function isChanged(quotation: Quotation): boolean {
  const [record] = wordedRecords(quotation)
  return record?.verdict != null && !VERDICTS[record.verdict].isAsRecorded
}
