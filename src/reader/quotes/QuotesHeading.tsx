import { useAddress } from '@/address/use-address'
import { choiceSummary } from '@/edition/choice-summary'
import type { Edition } from '@/edition/edition-schema'
import { quotedStatements, reportedStatements } from '@/edition/quotations'
import { count } from '@/text/count'
import { CopyLinkButton } from '@/ui/CopyLinkButton'
import { ClearButton } from '../choosing/ClearButton'
import { OnlyFor, OnlyWhen } from '../choosing/OnlyFor'
import { linkToView } from '../places'

type Props = { readonly edition: Edition }

/** The heading of the quotes: what there is, or what the choice has found of it. */
export function QuotesHeading({ edition }: Props) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-rule border-b bg-paper pb-2 text-sm">
      <h2>
        <OnlyWhen edition={edition} state="unchosen">
          <span className="font-semibold">Quotes</span>
          <span className="text-muted">: {whatThereIs(edition)}</span>
        </OnlyWhen>
        {edition.entities.map((entity) => (
          <OnlyFor key={entity.id} entityId={entity.id}>
            <span className="font-semibold">{entity.label}</span>
            <span className="text-muted">: {choiceSummary(edition, entity).all}</span>
          </OnlyFor>
        ))}
      </h2>
      <OnlyWhen edition={edition} state="chosen" className="flex flex-wrap gap-x-3">
        <CopyLinkToView edition={edition} />
        <ClearButton className="min-h-6 font-medium underline underline-offset-2" />
      </OnlyWhen>
    </div>
  )
}

function CopyLinkToView({ edition }: Props) {
  const link = useAddress(({ address }) => linkToView(edition, address))
  return <CopyLinkButton name="this view" link={link} />
}

/** What there is instead, for entities that no quotation has to do with. */
export function NoQuotes({ edition }: Props) {
  return edition.entities.map((entity) => {
    const { instead } = choiceSummary(edition, entity)
    return (
      instead && (
        <OnlyFor key={entity.id} entityId={entity.id} className="block pt-3 text-muted text-sm">
          {instead}
        </OnlyFor>
      )
    )
  })
}

function whatThereIs(edition: Edition): string {
  const reported = reportedStatements(edition).length
  const quoted = count(quotedStatements(edition).length, 'quote')
  return reported === 0 ? quoted : `${quoted}, ${reported} reported`
}
