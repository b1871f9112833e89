import type { ReactNode } from 'react'
import type { Edition, OfficialRecord, Quotation } from '@/edition/edition-schema'
import { VERDICTS, type Verdict } from '@/edition/lazy-vocabularies'
import { isQuoted, isWithoutRecord, wordedRecords } from '@/edition/quotations'
import { recordBeside } from '@/edition/record-beside'
import { sentenceEnds } from '@/text/whole-sentences'
import { PlaceLinks } from '../links/PlaceLinks'
import { RecordLink } from '../links/RecordLink'
import { NO_OFFICIAL_WORDING } from '../words/wording-labels'

const VERDICT_WORDS = {
  'word-for-word': 'Word for word as officially worded',
  shortened: 'As officially worded, shortened',
  changed: 'Not as officially worded',
  'put-together': 'Not as officially worded: put together',
  'not-found': 'Not as officially worded',
} as const satisfies Record<Verdict, string>

type Props = {
  readonly edition: Edition
  readonly quotation: Quotation
  /** Whether it stands beside the words of the record, so that nothing has to lead there. */
  readonly isInRecord?: boolean
}

/**
 * How the printed words of a quote stand to the official ones; nothing where nobody has said. Where
 * the edition holds the text of the record it is said in full, and leads there.
 */
export function VerdictLine({ edition, quotation, isInRecord = false }: Props) {
  const beside = recordBeside(edition, quotation.id)
  if (beside?.at) {
    return (
      <HeldVerdict record={beside.at.record} isQuoted={isQuoted(quotation)}>
        {!isInRecord && (
          <RecordLink id={quotation.id} title={beside.source.title}>
            {beside.at.record.verdict === 'not-found' ? 'Look there' : 'In the record'}
          </RecordLink>
        )}
        <PlaceLinks quotation={quotation} source={beside.source} record={beside.at.record} />
      </HeldVerdict>
    )
  }
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

type HeldProps = {
  readonly record: OfficialRecord
  /** Whether the words are printed as somebody's own; where they are not, nobody expects those of the record. */
  readonly isQuoted: boolean
  /** The way to the words of the record. */
  readonly children: ReactNode
}

/** What was found, what tells most first, and the way to the words of the record. */
function HeldVerdict({ record: { finding, verdict }, isQuoted: isOwn, children }: HeldProps) {
  const words = finding ?? REJECTED
  const [end = words.length] = sentenceEnds(words)
  const isOtherwise = isOwn && (verdict === 'changed' || verdict === 'put-together')
  return (
    <p dir="auto" className={isOtherwise ? 'is-changed' : undefined}>
      <span className={isOtherwise ? 'font-semibold text-red' : 'font-semibold'}>
        {words.slice(0, end)}
      </span>
      {words.slice(end)} {children}
    </p>
  )
}

const REJECTED = 'Not in this record, as its reader says.'
