import { choiceSummary } from '@/edition/choice-summary'
import type { Edition } from '@/edition/edition-schema'
import { quotationMarks } from '@/edition/quotation-marks'
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

/** What stands in quotation marks, and whether somebody is named for it; nothing where nobody can say so much. */
export function Attribution({ edition }: { readonly edition: Edition }) {
  const said = attribution(edition)
  return said && <p className="mt-6 border-rule border-t pt-2 text-muted text-sm">{said}</p>
}

/** "4 quoted passages in the article, all attributed."; `null` where nobody can say so much. */
function attribution(edition: Edition): string | null {
  const { quoted, unattributed, other, isWithout } = quotationMarks(edition)
  const others = other === 0 ? '' : ` ${count(other, 'other use')} of quotation marks.`
  if (quoted > 0) {
    const whose = unattributed === 0 ? 'all attributed' : `${unattributed} of them to nobody named`
    return `${count(quoted, 'quoted passage')} in the article, ${whose}.${others}`
  }
  if (other > 0) return others.trim()
  return isWithout ? 'Nothing in the article stands in quotation marks.' : null
}

function whatThereIs(edition: Edition): string {
  const reported = reportedStatements(edition).length
  const quoted = count(quotedStatements(edition).length, 'quote')
  return reported === 0 ? quoted : `${quoted}, ${reported} reported`
}
