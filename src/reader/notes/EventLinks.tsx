import type { EventEntity } from '@/edition/edition-schema'
import { EventLink } from '../links/EventLink'

/** The ways from a sentence to the events it dates. */
export function EventLinks({ events }: { readonly events: readonly EventEntity[] }) {
  return events.map((event, index) => (
    <span key={event.id}>
      {index > 0 && ', '}
      <EventLink event={event} />
    </span>
  ))
}
