import { hrefTo } from '@/address/links'
import type { Edition, Entity } from '@/edition/edition-schema'
import { eventsOf } from '@/edition/events'
import { formatDate } from '@/export/date-words'
import { STANDING_WORDS } from '../words/standing-words'

type Props = { readonly edition: Edition; readonly entity: Entity }

/** The events that an entity is or took part in, in the order of their dates, each with the way to it. */
export function EntityEvents({ edition, entity }: Props) {
  return (
    <ol className="divide-y divide-rule text-sm">
      {eventsOf(edition, entity.id).map((event) => (
        <li key={event.id} className="py-3">
          <time dateTime={event.date} className="font-semibold">
            {formatDate(event.date)}
          </time>
          <span className="text-muted">{`, ${STANDING_WORDS[event.standing].toLowerCase()}`}</span>
          <p className="font-serif text-quote">
            <a
              dir="auto"
              href={hrefTo({ kind: 'event', id: event.id })}
              className="underline decoration-muted decoration-1 underline-offset-2 hover:decoration-2"
            >
              {event.label}
            </a>
          </p>
          {event.description && <p dir="auto">{event.description}</p>}
        </li>
      ))}
    </ol>
  )
}
