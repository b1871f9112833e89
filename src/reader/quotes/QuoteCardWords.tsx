import type { Edition, Quotation } from '@/edition/edition-schema'
import { isQuoted, wordedRecords } from '@/edition/quotations'
import { speakerNames } from '../words/speaker-names'
import { OfficialWords } from './OfficialWords'
import { QuoteCaption } from './QuoteCaption'
import { QuoteWords } from './QuoteWords'
import { VerdictLine } from './VerdictLine'

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/**
 * What a card says of a statement: the beginning of the official words, for the printed ones stand
 * in the text beside it. Both wordings open in place, whole. It is kept low, so that what stands
 * below it stays by its own words.
 */
export function QuoteCardWords({ edition, quotation }: Props) {
  return isQuoted(quotation) ? (
    <QuotedCard edition={edition} quotation={quotation} />
  ) : (
    <ReportedCard edition={edition} quotation={quotation} />
  )
}

function QuotedCard({ edition, quotation }: Props) {
  const [first] = wordedRecords(quotation)
  return (
    <>
      <figcaption>
        <QuoteCaption edition={edition} quotation={quotation} />
        <VerdictLine quotation={quotation} />
      </figcaption>
      {first && (
        <div className="card-record mt-1">
          <OfficialWords quotation={quotation} record={first} />
        </div>
      )}
      <details>
        <summary className="card-fold text-muted">
          {first ? 'Both wordings' : 'As printed'}
          {first?.label && (
            <>
              {', '}
              <bdi>{first.label}</bdi>
            </>
          )}
        </summary>
        <QuoteWords edition={edition} quotation={quotation} />
      </details>
    </>
  )
}

/** One line: its words are the article's own. */
function ReportedCard({ edition, quotation }: Props) {
  const { cue } = quotation
  return (
    <details>
      <summary className="note-line">
        <bdi className="font-medium">{speakerNames(edition, quotation)}</bdi>
        <span className="text-muted">, reported{cue && `: “${cue.words}”`}</span>
      </summary>
      <figcaption className="mt-1">
        <QuoteCaption edition={edition} quotation={quotation} />
      </figcaption>
      <QuoteWords edition={edition} quotation={quotation} />
    </details>
  )
}
