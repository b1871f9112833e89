import type { Edition, Quotation } from '@/edition/edition-schema'
import { adoptedLater } from '@/ui/adopted-later'
import { keptAsPrerendered } from '@/ui/kept-as-prerendered'
import { later } from '@/ui/later'
import { quotationLabel } from './quotation-label'

const QuoteReasons = keptAsPrerendered(
  'div',
  {},
  later('Why this is shown', () =>
    import('./QuoteReasons').then((reasons) => reasons.QuoteReasons),
  ),
)
const QuoteCaption = keptAsPrerendered(
  'figcaption',
  { className: 'text-base' },
  later('Who said this', () => import('./QuoteCaption').then((caption) => caption.QuoteCaption)),
)
const QuoteWords = keptAsPrerendered(
  'div',
  {},
  later('This quote', () => import('./QuoteWords').then((words) => words.QuoteWords)),
)
const QuoteTools = adoptedLater('What can be done with this quote', () =>
  import('./QuoteTools').then((tools) => tools.QuoteTools),
)

type Props = {
  readonly edition: Edition
  readonly quotation: Quotation
  /** Whether it is the one that has the address, or the copy that follows the paragraph on a phone. */
  readonly isAddressed: boolean
}

/** A quotation and, in the list, why it is shown while an entity is chosen; in the text nothing moves. */
export function QuoteWithReason({ edition, quotation, isAddressed }: Props) {
  return (
    <>
      {isAddressed && <QuoteReasons edition={edition} quotation={quotation} />}
      <figure
        id={isAddressed ? `quote-${quotation.id}` : undefined}
        tabIndex={isAddressed ? -1 : undefined}
        aria-label={quotationLabel(edition, quotation)}
        className="text-sm"
      >
        <QuoteCaption edition={edition} quotation={quotation} />
        <QuoteWords edition={edition} quotation={quotation} />
        <QuoteTools edition={edition} quotation={quotation} isAddressed={isAddressed} />
      </figure>
    </>
  )
}
