import { type WordedText, wordedText } from '@/text/passage/placing/worded-text'
import type { Edition, Quotation } from '../edition-schema'
import { VERDICTS } from '../lazy-vocabularies'
import { statements } from '../quotations'
import { wordsOf } from '../vocabularies'
import { type Comparison, compareQuotation } from './compare-quotation'

/** The text of a record, under the id of its source. */
export type RecordText = { readonly id: string; readonly text: string }

/** How a quotation stands to the record that has most of its words. */
export type Finding = Comparison & {
  readonly quotation: Quotation
  /** The id of the record that it was compared with. */
  readonly record: string
}

/**
 * Look for every quotation of an edition in the texts of some records, in the order of the article.
 * A statement that is only reported, and stands in none of them, is left out: nobody expects its
 * words there.
 */
export function compareWithRecords(edition: Edition, records: readonly RecordText[]): Finding[] {
  const worded = records.map(({ id, text }) => ({ id, text: wordedText(text) }))
  return statements(edition).flatMap((quotation) => findingOf(quotation, worded) ?? [])
}

function findingOf(
  quotation: Quotation,
  records: readonly { readonly id: string; readonly text: WordedText }[],
): Finding | null {
  let best: Finding | null = null
  for (const { id, text } of records) {
    const comparison = compareQuotation(quotation, text)
    if (comparison && (best === null || isCloser(comparison, best))) {
      best = { ...comparison, quotation, record: id }
    }
  }
  return best
}

/** Whether a record has the words better: found before not found, more of them, changed less. */
function isCloser(one: Comparison, other: Comparison): boolean {
  const isFound = one.verdict !== 'not-found'
  if (isFound !== (other.verdict !== 'not-found')) return isFound
  if (one.share !== other.share) return one.share > other.share
  return BEST_FIRST.indexOf(one.verdict) < BEST_FIRST.indexOf(other.verdict)
}

const BEST_FIRST = wordsOf(VERDICTS)
