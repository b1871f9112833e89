import type { Finding } from '@/edition/comparing/compare-with-records'
import { decisionOn, withConfirmed } from '@/edition/comparing/decide'
import type { Edition } from '@/edition/edition-schema'
import { VERDICTS } from '@/edition/lazy-vocabularies'
import { wordingsOf } from '@/edition/wordings'
import { PassageLink } from '@/reader/links/PassageLink'
import { QuoteCaption } from '@/reader/quotes/QuoteCaption'
import { QuoteWords } from '@/reader/quotes/QuoteWords'
import { quotationLabel } from '@/reader/words/quotation-label'
import { detailWords, FINDING_WORDS, verdictWords } from './finding-words'
import { Tool } from './Tool'

type Props = {
  readonly edition: Edition
  readonly finding: Finding
  readonly onDecide: (decision: 'confirm' | 'reject' | 'undo') => void
  /** Shows a place of the record, counted in the finding. */
  readonly onShow: (place: number) => void
}

/** How one quotation stands to a record, as a record of it is shown; its reader confirms or rejects it. */
export function FindingCard({ edition, finding, onDecide, onShow }: Props) {
  const { quotation, verdict, places } = finding
  const decision = decisionOn(finding)
  const isAsRecorded = VERDICTS[verdict].isAsRecorded
  return (
    <figure aria-label={quotationLabel(edition, quotation)} className="py-4 text-sm">
      <figcaption className="grid gap-1">
        <p>
          <QuoteCaption edition={edition} quotation={quotation} />
        </p>
        <p className={isAsRecorded ? 'font-semibold' : 'is-changed font-semibold text-red'}>
          {verdictWords(finding)}
        </p>
        {detailWords(finding).map((words) => (
          <p key={words} dir="auto">
            {words}
          </p>
        ))}
      </figcaption>
      <QuoteWords edition={edition} wordings={wordingsBeside(edition, finding)} />
      <p className="tools mt-2 flex flex-wrap items-baseline gap-x-5 leading-7">
        {decision === null ? (
          <>
            <Tool onClick={() => onDecide('confirm')}>Confirm</Tool>
            <Tool onClick={() => onDecide('reject')}>Reject</Tool>
          </>
        ) : (
          <>
            <span className="font-semibold">{DECIDED[decision]}</span>
            <Tool onClick={() => onDecide('undo')}>Undo</Tool>
          </>
        )}
        {places.map(({ recorded }, index) => (
          <Tool key={recorded.start} onClick={() => onShow(index)}>
            {places.length === 1 ? 'In the record' : `In the record, place ${index + 1}`}
          </Tool>
        ))}
        {quotation.parts.slice(0, 1).map((part) => (
          <PassageLink key={part.start} edition={edition} passage={part}>
            In the article
          </PassageLink>
        ))}
      </p>
    </figure>
  )
}

const DECIDED = {
  confirmed: 'Confirmed',
  rejected: 'Rejected',
} as const satisfies Record<NonNullable<ReturnType<typeof decisionOn>>, string>

/** Both wordings as they would be once the finding is confirmed, whatever else is recorded. */
function wordingsBeside(edition: Edition, finding: Finding) {
  const { records: _, ...bare } = finding.quotation
  const confirmed = withConfirmed(
    { ...edition, quotations: [bare] },
    finding,
    FINDING_WORDS[finding.verdict],
  )
  return wordingsOf(confirmed, confirmed.quotations[0] ?? bare)
}
