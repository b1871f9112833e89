import type { Edition, Quotation } from '@/edition/edition-schema'
import { wordingsOf } from '@/edition/wordings'
import { OfficialWords } from './OfficialWords'
import { PrintedWords } from './PrintedWords'
import { QuoteWords } from './QuoteWords'
import { SpeakerBasis } from './SpeakerBasis'

type Props = {
  readonly edition: Edition
  readonly quotation: Quotation
  /** Whether it may stand far from the sentence: in the list of quotes on a phone. */
  readonly isInList: boolean
}

/**
 * The words on a card: the beginning of the official ones, for the printed ones stand in the text
 * beside it. Both open in place, whole. It is kept low, so that what stands below stays by its own
 * words. In a list far from the sentence, words without a record are open.
 */
export function QuoteCardWords({ edition, quotation, isInList }: Props) {
  const wordings = wordingsOf(edition, quotation)
  const [first] = wordings.records
  const alone = wordings.isQuoted ? 'As printed' : 'As reported'
  return (
    <div>
      {first && (
        <div className="card-record mt-1">
          <OfficialWords runs={first.runs} isNamed />
        </div>
      )}
      {!first && isInList && (
        <div className="beside:hidden print:hidden">
          <PrintedWords edition={edition} wordings={wordings} />
        </div>
      )}
      <details className={!first && isInList ? 'hidden beside:block print:block' : undefined}>
        <summary className="card-fold text-muted">
          {first ? 'Both wordings' : alone}
          {first?.record.label && (
            <>
              {', '}
              <bdi>{first.record.label}</bdi>
            </>
          )}
        </summary>
        <SpeakerBasis quotation={quotation} />
        <QuoteWords edition={edition} wordings={wordings} />
      </details>
    </div>
  )
}
