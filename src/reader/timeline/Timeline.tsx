import type { Edition, EventEntity } from '@/edition/edition-schema'
import { eventsInOrder } from '@/edition/events'
import { STANDINGS } from '@/edition/lazy-vocabularies'
import { placeId } from '@/edition/place-id'
import { count } from '../words/count'
import { EventDetails } from './EventDetails'
import { EventsSaid } from './EventsSaid'
import { EventTools } from './EventTools'

/** The events as an ordered list; what came after the article is a closed list beneath. */
export function Timeline({ edition }: { readonly edition: Edition }) {
  const events = eventsInOrder(edition)
  const since = events.filter(({ standing }) => STANDINGS[standing].isLater)
  return (
    <section id="timeline" aria-label="Timeline" tabIndex={-1} className="timeline">
      <h2 className="border-rule border-b pb-2 font-semibold text-sm">Timeline</h2>
      <EventsSaid edition={edition} />
      <EventList edition={edition} events={events.filter((event) => !since.includes(event))} />
      {since.length > 0 && (
        <details className="mt-4 border-rule border-t pt-3">
          <summary className="text-base">
            <span className="font-semibold">Since this article</span>
            <span className="text-muted">
              : {count(since.length, 'later event')}, unknown when it was written
            </span>
          </summary>
          <EventList edition={edition} events={since} />
        </details>
      )}
    </section>
  )
}

type ListProps = { readonly edition: Edition; readonly events: readonly EventEntity[] }

function EventList({ edition, events }: ListProps) {
  return (
    <ol>
      {events.map((event) => (
        <EventInList key={event.id} edition={edition} event={event} />
      ))}
    </ol>
  )
}

function EventInList({ edition, event }: { edition: Edition; event: EventEntity }) {
  return (
    <li
      id={placeId('event', event.id)}
      tabIndex={-1}
      className="border-rule border-b py-4 text-base last:border-b-0"
    >
      <EventDetails edition={edition} event={event} />
      <EventTools edition={edition} event={event} />
    </li>
  )
}
