import { hrefTo, linkTo } from '@/address/links'
import { quotationsConcerning } from '@/edition/concerns'
import type { Edition, Entity } from '@/edition/edition-schema'
import { eventsOf } from '@/edition/events'
import { formatDate } from '@/export/date-words'
import { CopyLinkButton } from '@/ui/CopyLinkButton'
import { EventLink } from '../links/EventLink'
import { ReportLink } from '../links/ReportLink'
import { isolated } from '../words/isolated'
import { quotationLabel } from '../words/quotation-label'
import { EntitySources } from './EntitySources'
import { MentionList } from './MentionList'

type Props = { readonly edition: Edition; readonly entity: Entity }

/** Who or what an entity is, as of the article's date, and every place that has to do with it. */
export function EntityEntry({ edition, entity }: Props) {
  return (
    <div className="grid gap-2 border-rule border-b pt-1 pb-3 text-sm">
      {entity.description && <p>{entity.description}</p>}
      {entity.description && edition.article.published && (
        <p className="text-muted">As of {formatDate(edition.article.published)}.</p>
      )}
      {entity.comment && <p className="text-muted">{entity.comment}</p>}
      <MentionList edition={edition} entity={entity} />
      <QuoteLinks edition={edition} entity={entity} />
      <EventLinks edition={edition} entity={entity} />
      <EntitySources edition={edition} entity={entity} />
      <p className="flex flex-wrap items-baseline gap-x-4">
        <CopyLinkButton
          name={isolated(entity.label)}
          link={linkTo(edition, { kind: 'entity', id: entity.id })}
        />
        <ReportLink
          edition={edition}
          target={{ kind: 'entity', id: entity.id }}
          words={entity.description ?? entity.label}
        />
      </p>
    </div>
  )
}

function QuoteLinks({ edition, entity }: Props) {
  const concerned = quotationsConcerning(edition, entity.id)
  if (concerned.length === 0) return null
  return (
    <ul className="leading-6">
      {concerned.map((quotation) => (
        <li key={quotation.id}>
          <a
            href={hrefTo({ kind: 'quote', id: quotation.id })}
            className="underline underline-offset-2"
          >
            {quotationLabel(edition, quotation)}
          </a>
        </li>
      ))}
    </ul>
  )
}

function EventLinks({ edition, entity }: Props) {
  const events = eventsOf(edition, entity.id)
  if (events.length === 0) return null
  return (
    <ul className="leading-6">
      {events.map((event) => (
        <li key={event.id}>
          <EventLink event={event} />
          <span className="text-muted">, {formatDate(event.date)}</span>
        </li>
      ))}
    </ul>
  )
}
