import { concernOf } from '@/edition/concerns'
import type { Edition, Entity, Quotation } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import { isQuoted } from '@/edition/quotations'
import { EntityLink } from '../links/EntityLink'
import { QuoteCaption } from '../quotes/QuoteCaption'
import { QuoteTools } from '../quotes/QuoteTools'
import { QuoteWords } from '../quotes/QuoteWords'
import { VerdictLine } from '../quotes/VerdictLine'
import { isolated } from '../words/isolated'
import { listOf } from '../words/list-of'
import { quotationLabel } from '../words/quotation-label'

type Props = {
  readonly edition: Edition
  readonly quotation: Quotation
  /** Who it is shown for; `null` where it is shown for itself. */
  readonly entity: Entity | null
}

/** A statement whole: who said it, how it stands to the record, both wordings, and what can be done with it. */
export function PanelQuote({ edition, quotation, entity }: Props) {
  return (
    <figure aria-label={quotationLabel(edition, quotation)} className="py-4 text-sm">
      <figcaption>
        <Speakers edition={edition} quotation={quotation} entity={entity} />
        <VerdictLine quotation={quotation} />
      </figcaption>
      <QuoteWords edition={edition} quotation={quotation} />
      <QuoteTools edition={edition} quotation={quotation} />
    </figure>
  )
}

/** Who said it, unless that is the one it is shown for alone, and else why it is shown. */
function Speakers({ edition, quotation, entity }: Props) {
  const others = quotation.speakers
    .filter((id) => id !== entity?.id)
    .flatMap((id) => findEntity(edition, id) ?? [])
  const concern = entity && concernOf(edition, quotation, entity.id)
  const isTheirs = concern?.kind === 'said'
  const names = others.map((speaker, index) => (
    <span key={speaker.id}>
      {index > 0 && ' and '}
      <EntityLink entity={speaker} />
    </span>
  ))
  if (isTheirs && others.length === 0 && isQuoted(quotation)) return null
  if (entity === null) return <QuoteCaption edition={edition} quotation={quotation} />
  return (
    <p>
      {isTheirs ? (
        <>
          {isQuoted(quotation) ? 'Quoted' : 'Reported'}
          {others.length > 0 && <>, with {names}</>}
        </>
      ) : (
        <span className="font-semibold">{names}</span>
      )}
      {entity && concern && !isTheirs && (
        <span className="text-muted">{`, ${reasonWords(concern, entity)}`}</span>
      )}
      {quotation.cue && !isQuoted(quotation) && (
        <span className="text-muted">{`, “${isolated(quotation.cue.words)}”`}</span>
      )}
    </p>
  )
}

function reasonWords(concern: NonNullable<ReturnType<typeof concernOf>>, entity: Entity): string {
  switch (concern.kind) {
    case 'said':
      return ''
    case 'named': {
      const words = [...new Set(concern.words)].map((named) => `“${isolated(named)}”`)
      return `naming ${isolated(entity.shortLabel)} (${listOf(words)})`
    }
    case 'about':
      return `about ${isolated(entity.shortLabel)}`
  }
}
