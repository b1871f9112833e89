import { useQuery } from '@tanstack/react-query'
import { compareQuotation } from '@/edition/comparing/compare-quotation'
import type { Finding } from '@/edition/comparing/compare-with-records'
import {
  type Pairing,
  withConfirmed,
  withoutDecision,
  withRejected,
  withWords,
} from '@/edition/comparing/decide'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { textSources } from '@/edition/text-sources'
import { findingsQuery } from '@/library/records/findings-query'
import { findingsIn } from '@/library/records/told-findings'
import type { RecordDecisions } from '@/reader/services/record-decisions'
import { wordedText } from '@/text/passage/placing/worded-text'
import type { TextRange } from '@/text/range'
import { findingWords, OTHER_WORDS } from './finding-words'

/** What may be decided about how the quotations of an own edition stand to its records. */
export function useRecordDecisions(
  edition: Edition | undefined,
  onChange: (change: (edition: Edition) => Edition) => void,
): RecordDecisions {
  const { data } = useQuery(findingsQuery(edition))
  function findingOf(quotation: Quotation, record: string): Finding | undefined {
    const findings = edition && data ? findingsIn(edition, data) : []
    return findings.find((one) => one.quotation.id === quotation.id && one.record === record)
  }
  return {
    decide: (quotation, record, decision) => {
      const finding = findingOf(quotation, record)
      const pairing = { quotation, record }
      if (decision === 'undo') onChange((now) => withoutDecision(now, pairing))
      else if (decision === 'reject') onChange((now) => withRejected(now, pairing))
      else if (finding) onChange((now) => withConfirmed(now, finding, findingWords(finding)))
    },
    takeWords: (quotation, record, range) =>
      onChange((now) => withWordsTaken(now, { quotation, record }, range)),
  }
}

/** The edition with words of a record, where they stand in its text, for those that a quotation stands for. */
export function withWordsTaken(
  edition: Edition,
  pairing: Pairing,
  { start, end }: TextRange,
): Edition {
  const text = textSources(edition).find(({ id }) => id === pairing.record)?.text
  const words = text?.slice(start, end).trim()
  if (!words) return edition
  const { quotation } = pairing
  const comparison = compareQuotation(quotation, wordedText(words))
  // Whoever takes them knows better than a comparison that they are the words.
  return comparison === null || comparison.verdict === 'not-found'
    ? withWords(edition, pairing, { words, verdict: 'changed' }, OTHER_WORDS)
    : withWords(
        edition,
        pairing,
        { words, verdict: comparison.verdict },
        findingWords({ ...comparison, quotation }),
      )
}
