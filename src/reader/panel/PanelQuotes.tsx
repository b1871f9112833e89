import type { Edition, Entity, Quotation } from '@/edition/edition-schema'
import { PanelQuote } from './PanelQuote'

type Props = {
  readonly edition: Edition
  readonly quotations: readonly Quotation[]
  /** Who they are shown for; `null` where they are shown for themselves. */
  readonly entity: Entity | null
}

/** Statements one below the other, each whole. */
export function PanelQuotes({ edition, quotations, entity }: Props) {
  return (
    <div className="divide-y divide-rule">
      {quotations.map((quotation) => (
        <PanelQuote key={quotation.id} edition={edition} quotation={quotation} entity={entity} />
      ))}
    </div>
  )
}
