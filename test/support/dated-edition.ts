import type { Edition, EventEntity } from '@/edition/edition-schema'
import { smallEditionWith } from './small-edition'

/** An event in a few words: its date, and whatever is not as usual. */
export type DatedEvent = Partial<EventEntity> & { readonly date: string }

/** An edition that has these events and no others; without a label they are called after their date. */
export function editionWithEvents(...events: readonly DatedEvent[]): Edition {
  return smallEditionWith({
    dates: [],
    entities: events.map((event, index) => ({
      kind: 'event',
      id: `e-${index}`,
      label: event.date,
      shortLabel: event.date,
      description: 'Something happened.',
      links: [],
      sources: [],
      basis: { kind: 'stated' },
      dateBasis: { kind: 'stated' },
      standing: 'stated',
      involves: [],
      passages: [],
      ...event,
    })),
  })
}
