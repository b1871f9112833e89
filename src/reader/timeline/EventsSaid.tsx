import { hrefTo } from '@/address/links'
import type { Edition } from '@/edition/edition-schema'
import { eventsInOrder } from '@/edition/events'
import { count } from '../words/count'

/**
 * "2 of 20 events, Donelan": how many of the events concern what is chosen, with the way to the first
 * of them. What the choice decides `followChoice` fills in; without one it is away.
 */
export function EventsSaid({ edition }: { readonly edition: Edition }) {
  const events = eventsInOrder(edition).length
  return (
    <p data-events-said={events} hidden className="events-said">
      <a href={hrefTo({ kind: 'part', name: 'timeline' })}>
        <span /> of {count(events, 'event')}, <bdi />
      </a>
    </p>
  )
}
