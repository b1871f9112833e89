import type { Edition, EventEntity } from '@/edition/edition-schema'
import { findSource } from '@/edition/find-by-id'
import { formatDate } from '@/edition/format-date'
import { STANDINGS } from '@/edition/standings'

type Props = { readonly edition: Edition; readonly event: EventEntity }

/** What the small page of an event holds below its title: when and why that date, what happened, where to check. */
export function SharedEvent({ edition, event }: Props) {
  const sources = event.sources.flatMap((id) => findSource(edition, id) ?? [])
  return (
    <>
      <h1>{event.label}</h1>
      <p>
        <time dateTime={event.date}>{formatDate(event.date)}</time>{' '}
        <span className="muted">{STANDINGS[event.standing]}</span>
      </p>
      <p className="muted">{event.dateReason}</p>
      <p className="happened">{event.description}</p>
      {event.comment && <p className="muted">{event.comment}</p>}
      {sources.length > 0 && (
        <div className="muted wording">
          Sources
          <ul>
            {sources.map(({ id, url, publisher, title, seen }) => (
              <li key={id}>
                <a href={url} rel="noopener noreferrer">
                  {publisher}
                </a>
                , {title}
                {seen === 'not-seen' && ' (page not seen)'}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
