import { contains, overlaps } from '@/text/range'
import { editionIndex } from './edition-index'
import type { Edition, EventEntity, Gap, Note, StatedDate, Voice } from './edition-schema'
import { eventsInOrder } from './events'
import { paragraphAt, paragraphsIn } from './find-by-id'
import { STANDINGS } from './lazy-vocabularies'

/** What a note in the margin tells, with the events that its words date. */
export type NoteBeside =
  | { readonly kind: 'note'; readonly note: Note; readonly events: readonly EventEntity[] }
  | { readonly kind: 'date'; readonly date: StatedDate; readonly events: readonly EventEntity[] }
  | { readonly kind: 'gap'; readonly gap: Gap }
  | { readonly kind: 'voice'; readonly voice: Voice }

/** What the note with that id in the margin tells; `null` when there is none. */
export function noteBeside(edition: Edition, id: string): NoteBeside | null {
  const index = editionIndex(edition)
  const note = index.note.get(id)
  if (note) {
    const near = new Set(paragraphsIn(edition, note).flatMap(({ dates }) => dates))
    const dates = [...near].filter((date) => contains(note, date))
    return { kind: 'note', note, events: dates.flatMap((date) => eventsDatedBy(edition, date)) }
  }
  const date = index.date.get(id)
  if (date) return { kind: 'date', date, events: eventsDatedBy(edition, date) }
  const gap = index.gap.get(id)
  if (gap) return { kind: 'gap', gap }
  const start = Number(/^voice-(\d+)$/.exec(id)?.[1])
  const voice = paragraphAt(edition, start).voices.find((candidate) => candidate.start === start)
  return voice ? { kind: 'voice', voice } : null
}

/** The events that the words date: the one they name, and others of the same sentence and time. */
function eventsDatedBy(edition: Edition, date: StatedDate): EventEntity[] {
  const { voices } = paragraphAt(edition, date.start)
  const sentence = voices.find((voice) => overlaps(voice, date))
  return eventsInOrder(edition).filter(
    (event) =>
      event.id === date.event ||
      (STANDINGS[event.standing].isStated &&
        date.edtf?.split('/').includes(event.date) &&
        event.passages.some((passage) => sentence && overlaps(passage, sentence))),
  )
}
