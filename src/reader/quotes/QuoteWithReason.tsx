import type { Edition, Quotation } from '@/edition/edition-schema'
import { quotationLabel } from '@/edition/quotation-label'
import { hydratedWhenIdle } from '@/ui/hydrated-when-idle'
import { keptAsPrerendered } from '@/ui/kept-as-prerendered'
import { lazyPart } from '@/ui/lazy'

const QuoteReasons = keptAsPrerendered(
  'div',
  {},
  lazyPart('Why this is shown', () =>
    import('./QuoteReasons').then((reasons) => reasons.QuoteReasons),
  ),
)
const QuoteCaption = keptAsPrerendered(
  'figcaption',
  { className: 'text-base' },
  lazyPart('Who said this', () => import('./QuoteCaption').then((caption) => caption.QuoteCaption)),
)
const QuoteWords = keptAsPrerendered(
  'div',
  {},
  lazyPart('This quote', () => import('./QuoteWords').then((words) => words.QuoteWords)),
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
