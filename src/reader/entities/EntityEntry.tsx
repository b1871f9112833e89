import { hrefTo, linkTo } from '@/address/links'
import { quotationsConcerning } from '@/edition/concerns'
import type { Edition, Entity, Mention } from '@/edition/edition-schema'
import { eventsOf } from '@/edition/events'
import { findEntity, paragraphNumberAt, paragraphsIn, sectionAt } from '@/edition/find-by-id'
import { formatDate } from '@/edition/format-date'
import { mentionsOf } from '@/edition/mentions-of'
import { quotationLabel } from '@/edition/quotation-label'
import { overlaps } from '@/text/range'
import { CopyLinkButton } from '@/ui/CopyLinkButton'
import { ExternalLink } from '@/ui/ExternalLink'
import { EntityLink } from '../links/EntityLink'
import { PassageLink } from '../links/PassageLink'
import { ReportLink } from '../links/ReportLink'
import { SourceLinks } from '../links/SourceLinks'

type Props = { readonly edition: Edition; readonly entity: Entity }

/** Who or what an entity is, as of the article's date, and every place that has to do with it. */
export function EntityEntry({ edition, entity }: Props) {
  const mentions = mentionsOf(edition, entity.id)
  return (
    <>
      {entity.description && <p>{entity.description}</p>}
      {entity.description && edition.article.published && (
        <p className="text-muted">As of {formatDate(edition.article.published)}.</p>
      )}
      {entity.comment && <p className="text-muted">{entity.comment}</p>}
      <MentionList edition={edition} entity={entity} mentions={mentions} />
      <QuoteLinks edition={edition} entity={entity} />
      <EventLinks edition={edition} entity={entity} />
      <EntitySources edition={edition} entity={entity} />
      <p className="flex flex-wrap items-baseline gap-x-4">
        <CopyLinkButton
          name={entity.label}
          link={linkTo(edition, { kind: 'entity', id: entity.id })}
        />
        <ReportLink
          edition={edition}
          target={{ kind: 'entity', id: entity.id }}
          words={entity.description ?? entity.label}
        />
      </p>
    </>
  )
}

function EntitySources({ edition, entity }: Props) {
  const others = linksBeyondSources(edition, entity)
  if (entity.sources.length + others.length === 0) return null
  return (
    <p className="text-muted">
      Sources: <SourceLinks edition={edition} ids={entity.sources} />
      {others.map(({ label, url }, index) => (
        <span key={url}>
          {entity.sources.length + index > 0 && ', '}
          <ExternalLink href={url}>{label}</ExternalLink>
        </span>
      ))}
    </p>
  )
}

/** Pages about the entity that are not among its sources already. */
function linksBeyondSources({ sources }: Edition, entity: Entity): Entity['links'] {
  const relied = sources.filter(({ id }) => entity.sources.includes(id)).map(({ url }) => url)
  return entity.links.filter(({ url }) => !relied.includes(url))
}

function MentionList({ edition, entity, mentions }: Props & { mentions: readonly Mention[] }) {
  if (mentions.length === 0) return null
  return (
    <ol data-paragraphs={paragraphsOf(edition, mentions)} className="grid gap-1.5">
      {mentions.map((mention) => (
        <li key={mention.id}>
          <PassageLink edition={edition} passage={mention}>
            “{mention.words}”
          </PassageLink>{' '}
          <span className="text-muted">{placeAndReason(edition, mention)}</span>
          <OthersInWords edition={edition} entity={entity} mention={mention} />
        </li>
      ))}
    </ol>
  )
}

/** "in The order. The nearest woman named": where a mention stands, and why it means this entity. */
function placeAndReason(edition: Edition, { start, basis }: Mention): string {
  const section = sectionAt(edition, start)
  const place = section
    ? `in ${section.heading}`
    : `in paragraph ${paragraphNumberAt(edition, start)}`
  return basis.kind !== 'stated' && basis.reason ? `${place}. ${basis.reason}` : place
}

/** "Paragraphs 2, 3, 7": what paper says instead of each mention. */
function paragraphsOf(edition: Edition, mentions: readonly Mention[]): string {
  const numbers = new Set(mentions.map(({ start }) => paragraphNumberAt(edition, start)))
  return `${numbers.size === 1 ? 'Paragraph' : 'Paragraphs'} ${[...numbers].join(', ')}`
}

/** Entities that the same words, or words inside them, point at too. */
function OthersInWords({ edition, entity, mention }: Props & { mention: Mention }) {
  const ids = paragraphsIn(edition, mention)
    .flatMap(({ mentions }) => mentions)
    .filter((other) => overlaps(other, mention))
    .flatMap(({ entities }) => entities)
    .filter((id) => id !== entity.id)
  const others = [...new Set(ids)].flatMap((id) => findEntity(edition, id) ?? [])
  if (others.length === 0) return null
  return (
    <span className="block text-muted">
      In these words too:{' '}
      {others.map((other, index) => (
        <span key={other.id}>
          {index > 0 && ', '}
          <EntityLink entity={other} />
        </span>
      ))}
    </span>
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
          <a
            href={hrefTo({ kind: 'event', id: event.id })}
            className="underline underline-offset-2"
          >
            {event.label}
          </a>
          <span className="text-muted">, {formatDate(event.date)}</span>
        </li>
      ))}
    </ul>
  )
}
