import type { Edition, Quotation } from '@/edition/edition-schema'
import { isQuoted } from '@/edition/quotations'
import { hydratedWhenIdle } from '@/ui/hydrated-when-idle'
import { keptAsPrerendered } from '@/ui/kept-as-prerendered'
import { lazyPart } from '@/ui/lazy'
import { quotationLabel } from '../words/quotation-label'

const QuoteCardWords = keptAsPrerendered(
  'div',
  {},
  lazyPart('This quote', () => import('./QuoteCardWords').then((card) => card.QuoteCardWords)),
)
const QuoteCardCaption = keptAsPrerendered(
  'figcaption',
  {},
  lazyPart('Who said this', () =>
    import('./QuoteCardCaption').then((card) => card.QuoteCardCaption),
  ),
)
const QuoteTools = hydratedWhenIdle('What can be done with this quote', () =>
  import('./QuoteTools').then((tools) => tools.QuoteTools),
)

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
      id={isAddressed ? `quote-${quotation.id}` : undefined}
      tabIndex={isAddressed ? -1 : undefined}
      aria-label={quotationLabel(edition, quotation)}
      className={`quote-card group text-sm${isQuoted(quotation) ? '' : ' is-reported'}`}
    >
      <QuoteCardCaption edition={edition} quotation={quotation} />
      <QuoteCardWords edition={edition} quotation={quotation} />
      <div className="card-tools reveal">
        <QuoteTools edition={edition} quotation={quotation} />
      </div>
    </figure>
  )
}
