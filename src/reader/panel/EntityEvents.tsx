import type { Edition, EventEntity } from '@/edition/edition-schema'
import { formatDate } from '@/export/date-words'
import { EventLink } from '../links/EventLink'
import { STANDING_WORDS } from '../words/standing-words'
import { EntityNotes } from './EntityNotes'

type Props = {
  readonly edition: Edition
  readonly events: readonly EventEntity[]
  /** The one that is chosen itself, if one is. */
  readonly chosen: EventEntity | null
}

/** The events that an entity is or took part in, in the order of their dates, each with the way to it. */
export function EntityEvents({ edition, events, chosen }: Props) {
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
          {event === chosen && <EntityNotes edition={edition} entity={event} />}
        </li>
      ))}
    </ol>
  )
}
