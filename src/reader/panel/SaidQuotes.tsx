import type { Edition, Entity } from '@/edition/edition-schema'
import { entityFindings } from '@/edition/entity-findings'
import { PanelQuote } from './PanelQuote'

type Props = { readonly edition: Edition; readonly entity: Entity }

/** What an entity said, quoted words first, each in both wordings. */
export function SaidQuotes({ edition, entity }: Props) {
  const { said } = entityFindings(edition, entity.id)
  return (
    <div className="divide-y divide-rule">
      {said.map((quotation) => (
        <PanelQuote key={quotation.id} edition={edition} quotation={quotation} entity={entity} />
      ))}
    </div>
  )
}
