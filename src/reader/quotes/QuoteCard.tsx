import type { Edition, Quotation } from '@/edition/edition-schema'
import { placeId } from '@/edition/place-id'
import { isQuoted } from '@/edition/quotations'
import { quotationLabel } from '../words/quotation-label'
import { QuoteCaption } from './QuoteCaption'
import { QuoteCardWords } from './QuoteCardWords'
import { QuoteTools } from './QuoteTools'
import { VerdictLine } from './VerdictLine'

type Props = {
  readonly edition: Edition
  readonly quotation: Quotation
  /** Whether it is the one that has the address, or the copy that follows the paragraph on a phone. */
  readonly isAddressed: boolean
}

/** A statement beside its sentence: whose it is, how it stands to the record, and the official words. */
export function QuoteCard({ edition, quotation, isAddressed }: Props) {
  return (
    <figure
      id={isAddressed ? placeId('quote', quotation.id) : undefined}
      tabIndex={isAddressed ? -1 : undefined}
      aria-label={quotationLabel(edition, quotation)}
      className={`quote-card group text-sm${isQuoted(quotation) ? '' : ' is-reported'}`}
    >
      <figcaption>
        <QuoteCaption edition={edition} quotation={quotation} />
        <VerdictLine edition={edition} quotation={quotation} />
      </figcaption>
      <QuoteCardWords edition={edition} quotation={quotation} isInList={isAddressed} />
      <div className="card-tools reveal">
        <QuoteTools edition={edition} quotation={quotation} />
      </div>
    </figure>
  )
}
