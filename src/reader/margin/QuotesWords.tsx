import { choiceSummary } from '@/edition/choice-summary'
import type { Edition } from '@/edition/edition-schema'
import { quotedStatements, reportedStatements } from '@/edition/quotations'
import { count } from '@/text/count'
import { OnlyFor, OnlyWhen } from '../choosing/OnlyFor'

type Props = { readonly edition: Edition }

/** What quotes there are, or what the choice has found of them. */
export function QuotesWords({ edition }: Props) {
  return (
    <>
      <OnlyWhen state="unchosen">
        <span className="font-semibold">Quotes</span>
        <span className="text-muted">: {whatThereIs(edition)}</span>
      </OnlyWhen>
      {edition.entities.map((entity) => (
        <OnlyFor key={entity.id} entityId={entity.id}>
          <span className="font-semibold">{entity.label}</span>
          <span className="text-muted">: {choiceSummary(edition, entity).all}</span>
        </OnlyFor>
      ))}
    </>
  )
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
