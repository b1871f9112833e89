import type { EventEntity } from '@/edition/edition-schema'
import { formatDate } from '@/export/date-words'
import { EventLink } from '../links/EventLink'
import { STANDING_WORDS } from '../words/standing-words'

type Props = { readonly events: readonly EventEntity[] }

/** The events that an entity is or took part in, in the order of their dates, each with the way to it. */
export function EntityEvents({ events }: Props) {
  return (
    <ol className="divide-y divide-rule text-sm">
      {events.map((event) => (
        <li key={event.id} className="py-3">
          <time dateTime={event.date} className="font-semibold">
            {formatDate(event.date)}
          </time>
          <span className="text-muted">{`, ${STANDING_WORDS[event.standing].toLowerCase()}`}</span>
          <p className="font-serif text-quote">
            <EventLink event={event} />
          </p>
          {event.description && <p dir="auto">{event.description}</p>}
        </li>
      ))}
    </ol>
  )
}
