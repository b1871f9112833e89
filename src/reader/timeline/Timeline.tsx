import type { Edition, EventEntity } from '@/edition/edition-schema'
import { concernedBy, eventsInOrder } from '@/edition/events'
import { count } from '@/text/count'
import { adoptedLater } from '@/ui/adopted-later'
import { useChosenEntity, useIsConcerned } from '../choosing/use-chosen-entity'

const EventItem = adoptedLater('This event', () =>
  import('./EventItem').then((item) => item.EventItem),
)

/** The events as an ordered list; what came after the article is a closed list beneath. */
export function Timeline({ edition }: { readonly edition: Edition }) {
  const events = eventsInOrder(edition)
  const later = events.filter(({ standing }) => standing === 'later')
  return (
    <section id="timeline" aria-label="Timeline" tabIndex={-1} className="timeline">
      <h2 className="border-rule border-b pb-2 font-semibold text-sm">Timeline</h2>
      <EventList edition={edition} events={events.filter((event) => !later.includes(event))} />
      {later.length > 0 && (
        <details className="mt-4 border-rule border-t pt-3" data-later>
          <summary className="text-base">
            <span className="font-semibold">Since this article</span>
            <span className="text-muted">
              : {count(later.length, 'later event')}, unknown when it was written
            </span>
          </summary>
          <EventList edition={edition} events={later} />
        </details>
      )}
    </section>
  )
}

type ListProps = { readonly edition: Edition; readonly events: readonly EventEntity[] }

function EventList({ edition, events }: ListProps) {
  return (
    <>
      <ol>
        {events.map((event) => (
          <EventInList key={event.id} edition={edition} event={event} />
        ))}
      </ol>
      <NoEvents edition={edition} events={events} />
    </>
  )
}

/** An event, put aside while an entity is chosen that it has nothing to do with. */
function EventInList({ edition, event }: { edition: Edition; event: EventEntity }) {
  const concerns = concernedBy(event)
  return (
    <li
      id={`event-${event.id}`}
      tabIndex={-1}
      data-concerns={concerns.join(' ')}
      data-aside={useIsConcerned(edition, concerns) ? undefined : ''}
      className="border-rule border-b py-4 last:border-b-0"
    >
      <EventItem edition={edition} event={event} />
    </li>
  )
}

function NoEvents({ edition, events }: ListProps) {
  const chosen = useChosenEntity(edition)
  if (!chosen || events.some((event) => concernedBy(event).includes(chosen.id))) return null
  return <p className="py-4 text-muted text-sm">No event here concerns {chosen.shortLabel}.</p>
}
