import { hrefTo } from '@/address/links'
import type { EventEntity } from '@/edition/edition-schema'

/** The ways from a sentence to the events it dates. */
export function EventLinks({ events }: { readonly events: readonly EventEntity[] }) {
  return events.map((event, index) => (
    <span key={event.id}>
      {index > 0 && ', '}
      <a
        dir="auto"
        href={hrefTo({ kind: 'event', id: event.id })}
        className="text-ink underline underline-offset-2"
      >
        {event.label}
      </a>
    </span>
  ))
}
