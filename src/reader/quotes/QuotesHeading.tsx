import { useAddress } from '@/address/use-address'
import { choiceSummary } from '@/edition/choice-summary'
import type { Edition } from '@/edition/edition-schema'
import { quotedStatements, reportedStatements } from '@/edition/quotations'
import { count } from '@/text/count'
import { CopyLinkButton } from '@/ui/CopyLinkButton'
import { useChoose } from '../choosing/use-choose'
import { useChosenEntity } from '../choosing/use-chosen-entity'
import { linkToView } from '../places'

/** The heading of the quotes: what there is, or what the choice has found of it. */
export function QuotesHeading({ edition }: { readonly edition: Edition }) {
  const chosen = useChosenEntity(edition)
  const choose = useChoose()
  const { address } = useAddress()
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-rule border-b bg-paper pb-2 text-sm">
      <h2>
        <span data-when="unchosen" hidden={chosen !== null}>
          <span className="font-semibold">Quotes</span>
          <span className="text-muted">: {whatThereIs(edition)}</span>
        </span>
        {edition.entities.map((entity) => (
          <span key={entity.id} data-for={entity.id} hidden={chosen !== entity}>
            <span className="font-semibold">{entity.label}</span>
            <span className="text-muted">: {choiceSummary(edition, entity).all}</span>
          </span>
        ))}
      </h2>
      <span data-when="chosen" hidden={chosen === null} className="flex flex-wrap gap-x-3">
        <CopyLinkButton name="this view" link={linkToView(edition, address)} />
        <button
          type="button"
          onClick={(event) => {
            event.currentTarget.closest('aside')?.focus({ preventScroll: true })
            choose(null)
          }}
          className="min-h-6 font-medium underline underline-offset-2"
        >
          Clear
        </button>
      </span>
    </div>
  )
}

/** What there is instead, for entities that no quotation has to do with. */
export function NoQuotes({ edition }: { readonly edition: Edition }) {
  const chosen = useChosenEntity(edition)
  return edition.entities.map((entity) => {
    const { instead } = choiceSummary(edition, entity)
    return (
      instead && (
        <p
          key={entity.id}
          data-for={entity.id}
          hidden={chosen !== entity}
          className="pt-3 text-muted text-sm"
        >
          {instead}
        </p>
      )
    )
  })
}

function whatThereIs(edition: Edition): string {
  const reported = reportedStatements(edition).length
  const quoted = count(quotedStatements(edition).length, 'quote')
  return reported === 0 ? quoted : `${quoted}, ${reported} reported`
}
