import { type Concern, concernOf } from '@/edition/concerns'
import type { Edition, Entity, Quotation } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import { isQuoted } from '@/edition/quotations'
import { recordBeside } from '@/edition/record-beside'
import { wordingsOf } from '@/edition/wordings'
import { EntityLinks } from '../links/EntityLinks'
import { QuoteCaption } from '../quotes/QuoteCaption'
import { QuoteTools } from '../quotes/QuoteTools'
import { QuoteWords } from '../quotes/QuoteWords'
import { SpeakerBasis } from '../quotes/SpeakerBasis'
import { VerdictLine } from '../quotes/VerdictLine'
import { Deciding } from '../records/Deciding'
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
  const beside = recordBeside(edition, quotation.id)
  return (
    <figure aria-label={quotationLabel(edition, quotation)} className="py-4 text-sm">
      <figcaption>
        <Speakers edition={edition} quotation={quotation} entity={entity} />
        <SpeakerBasis quotation={quotation} />
        <VerdictLine edition={edition} quotation={quotation} />
      </figcaption>
      <QuoteWords edition={edition} wordings={wordingsOf(edition, quotation)} />
      {beside?.at && <Deciding {...beside.at} />}
      <QuoteTools edition={edition} quotation={quotation} />
    </figure>
  )
}

/** Who said it, unless that is the one it is shown for alone, and else why it is shown. */
function Speakers({ edition, quotation, entity }: Props) {
  const concern = entity && concernOf(edition, quotation, entity.id)
  if (!entity || !concern) return <QuoteCaption edition={edition} quotation={quotation} />
  const others = quotation.speakers
    .filter((id) => id !== entity.id)
    .flatMap((id) => findEntity(edition, id) ?? [])
  const cue = quotation.cue && !isQuoted(quotation) ? `, “${isolated(quotation.cue.words)}”` : null
  if (concern.kind !== 'said') {
    return (
      <p>
        <span className="font-semibold">
          <EntityLinks entities={others} between=" and " />
        </span>
        <span className="text-muted">
          {`, ${reasonWords(concern, entity)}`}
          {cue}
        </span>
      </p>
    )
  }
  if (others.length === 0 && isQuoted(quotation)) return null
  return (
    <p>
      {isQuoted(quotation) ? 'Quoted' : 'Reported'}
      {others.length > 0 && (
        <>
          , with <EntityLinks entities={others} between=" and " />
        </>
      )}
      {cue && <span className="text-muted">{cue}</span>}
    </p>
  )
}

/** "naming the institute (“our institutions”)", "about the bridge" */
function reasonWords(concern: Exclude<Concern, { kind: 'said' }>, entity: Entity): string {
  const name = isolated(entity.shortLabel)
  if (concern.kind === 'about') return `about ${name}`
  const words = [...new Set(concern.words)].map((named) => `“${isolated(named)}”`)
  return `naming ${name} (${listOf(words)})`
}
