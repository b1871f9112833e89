import type { Quotation } from '@/edition/edition-schema'
import { VERDICTS, type Verdict } from '@/edition/lazy-vocabularies'
import { isQuoted, isWithoutRecord, wordedRecords } from '@/edition/quotations'
import { NO_OFFICIAL_WORDING } from '../words/wording-labels'

const VERDICT_WORDS = {
  'word-for-word': 'Word for word as officially worded',
  shortened: 'As officially worded, shortened',
  changed: 'Not as officially worded',
  'put-together': 'Not as officially worded: put together',
  'not-found': 'Not as officially worded',
} as const satisfies Record<Verdict, string>

/** How the printed words of a quote stand to the official ones; nothing where nobody has said. */
export function VerdictLine({ quotation }: { readonly quotation: Quotation }) {
  if (!isQuoted(quotation)) return null
  const [record] = wordedRecords(quotation)
  if (isWithoutRecord(quotation)) return <p className="text-muted">{NO_OFFICIAL_WORDING}</p>
  if (!record?.verdict) return null
  const isAsRecorded = VERDICTS[record.verdict].isAsRecorded
  return (
    <p className={isAsRecorded ? 'font-semibold' : 'is-changed font-semibold text-red'}>
      {VERDICT_WORDS[record.verdict]}
    </p>
  )
}
