import type { Edition, EventEntity } from '@/edition/edition-schema'
import { datesOf } from '@/edition/events'
import { findEntity } from '@/edition/find-by-id'
import { formatDate } from '@/export/date-words'
import { EntityLinks } from '../links/EntityLinks'
import { PassageLink } from '../links/PassageLink'
import { SourceLinks } from '../links/SourceLinks'
import { STANDING_WORDS } from '../words/standing-words'

type Props = { readonly edition: Edition; readonly event: EventEntity }

/** One event: when, as stated and as resolved and why, what happened, who was concerned, where to check. */
export function EventDetails({ edition, event }: Props) {
  const involved = event.involves.flatMap((id) => findEntity(edition, id) ?? [])
  return (
    <article>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <time dateTime={event.date} className="font-semibold">
          {formatDate(event.date)}
        </time>
        <span className="text-muted text-sm">{STANDING_WORDS[event.standing]}</span>
      </p>
      <h3 className="mt-0.5 font-medium font-serif text-summary">{event.label}</h3>
      {event.description && <p className="mt-1 text-pretty">{event.description}</p>}
      {event.comment && <p className="mt-1 text-muted text-sm">{event.comment}</p>}
      <dl className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-1 text-muted text-sm leading-6">
        <StatedWords edition={edition} event={event} />
        {event.dateBasis.reason && <Row term="Date">{event.dateBasis.reason}</Row>}
        {event.passages.length > 0 && (
          <Row term="In the text">
            {event.passages.map((passage) => (
              <span key={passage.start} className="block">
                <PassageLink edition={edition} passage={passage}>
                  “<bdi>{passage.words}</bdi>”
                </PassageLink>
              </span>
            ))}
          </Row>
        )}
        {involved.length > 0 && (
          <Row term="Involves">
            <EntityLinks entities={involved} />
          </Row>
        )}
        {event.sources.length > 0 && (
          <Row term="Sources">
            <SourceLinks edition={edition} ids={event.sources} />
          </Row>
        )}
      </dl>
    </article>
  )
}

function StatedWords({ edition, event }: Props) {
  const dates = datesOf(edition, event)
  if (dates.length === 0) return null
  return (
    <Row term="Stated as">
      {dates.map((date) => (
        <span key={date.id} className="block">
          <PassageLink edition={edition} passage={date}>
            “<bdi>{date.words}</bdi>”
          </PassageLink>
          {date.basis.reason && `: ${date.basis.reason}`}
        </span>
      ))}
    </Row>
  )
}

type RowProps = { readonly term: string; readonly children: React.ReactNode }

function Row({ term, children }: RowProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-3 middle:grid-cols-[6rem_minmax(0,1fr)]">
      <dt>{term}</dt>
      <dd className="text-ink">{children}</dd>
    </div>
  )
}
