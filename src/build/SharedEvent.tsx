import type { Edition, EventEntity } from '@/edition/edition-schema'
import { findSource } from '@/edition/find-by-id'
import { formatDate } from '@/export/date-words'
import { SEEN_WORDS } from '@/reader/words/seen-words'
import { STANDING_WORDS } from '@/reader/words/standing-words'
import { SourceLink } from './SourceLink'

type Props = { readonly edition: Edition; readonly event: EventEntity }

/** What the small page of an event holds below its title: when and why that date, what happened, where to check. */
export function SharedEvent({ edition, event }: Props) {
  const sources = event.sources.flatMap((id) => findSource(edition, id) ?? [])
  return (
    <>
      <h1>{event.label}</h1>
      <p>
        <time dateTime={event.date}>{formatDate(event.date)}</time>{' '}
        <span className="muted">{STANDING_WORDS[event.standing]}</span>
      </p>
      {event.dateBasis.reason && <p className="muted">{event.dateBasis.reason}</p>}
      {event.description && <p className="happened">{event.description}</p>}
      {event.comment && <p className="muted">{event.comment}</p>}
      {sources.length > 0 && (
        <div className="muted wording">
          Sources
          <ul>
            {sources.map((source) => (
              <li key={source.id}>
                <SourceLink source={source} />
                {source.publisher !== null && `, ${source.title}`}
                {SEEN_WORDS[source.seen]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
