import type {
  Edition,
  EventEntity,
  Gap,
  Note,
  Quotation,
  StatedDate,
  Voice,
} from '@/edition/edition-schema'
import { eventsInOrder } from '@/edition/events'
import { quotationEnd, quotationStart, quotedStatements } from '@/edition/quotations'
import { contains, overlaps, type TextRange } from '@/text/range'

/** Something that stands beside the words from `start` to `end` (UTF-16 units). */
export type MarginNote = TextRange & { readonly id: string } & (
    | { readonly kind: 'quotation'; readonly quotation: Quotation }
    | { readonly kind: 'note'; readonly note: Note; readonly events: readonly EventEntity[] }
    | { readonly kind: 'date'; readonly date: StatedDate; readonly events: readonly EventEntity[] }
    | { readonly kind: 'gap'; readonly gap: Gap }
    | { readonly kind: 'voice'; readonly voice: Voice }
  )

/** All that stands in the margin, in the order of the words it belongs to. */
export function marginNotes(edition: Edition): MarginNote[] {
  const notes: MarginNote[] = [
    ...quotedStatements(edition).map((quotation) => ({
      kind: 'quotation' as const,
      id: quotation.id,
      start: quotationStart(quotation),
      end: quotationEnd(quotation),
      quotation,
    })),
    ...edition.notes.map((note) => ({
      kind: 'note' as const,
      id: note.id,
      start: note.start,
      end: note.end,
      note,
      events: edition.dates
        .filter((date) => contains(note, date))
        .flatMap((date) => eventsDatedBy(edition, date)),
    })),
    ...datesToResolve(edition).map((date) => ({
      kind: 'date' as const,
      id: date.id,
      start: date.start,
      end: date.end,
      date,
      events: eventsDatedBy(edition, date),
    })),
    ...edition.gaps.map((gap) => ({
      kind: 'gap' as const,
      id: gap.id,
      start: gap.start,
      end: gap.end,
      gap,
    })),
  ]
  return notes.toSorted((a, b) => a.start - b.start)
}

/** What stands in the margin while the text shows who says what: the speakers and their quotations. */
export function voiceNotes(edition: Edition): MarginNote[] {
  const voices = edition.voices.filter(
    ({ speakers }, index) =>
      speakers.length > 0 && speakers.join(' ') !== edition.voices[index - 1]?.speakers.join(' '),
  )
  const notes: MarginNote[] = [
    ...voices.map((voice) => ({
      kind: 'voice' as const,
      id: `voice-${voice.start}`,
      start: voice.start,
      end: voice.end,
      voice,
    })),
    ...marginNotes(edition).filter(({ kind }) => kind === 'quotation'),
  ]
  return notes.toSorted((a, b) => a.start - b.start)
}

/** Those of `notes` whose words end in the paragraph: on a phone they stand after it. */
export function notesAfter(notes: readonly MarginNote[], paragraph: TextRange): MarginNote[] {
  return notes.filter(({ end }) => paragraph.start < end && end <= paragraph.end)
}

/** All but the date the article itself bears, which stands above the text, and those a note covers. */
function datesToResolve(edition: Edition): StatedDate[] {
  const ownDates = new Set(
    eventsInOrder(edition)
      .filter(({ isArticle }) => isArticle)
      .map(({ id }) => id),
  )
  return edition.dates.filter(
    (date) =>
      (date.event === undefined || !ownDates.has(date.event)) &&
      !edition.notes.some((note) => contains(note, date)),
  )
}

/** The events that the words date: the one they name, and others of the same sentence and time. */
function eventsDatedBy(edition: Edition, date: StatedDate): EventEntity[] {
  const sentence = edition.voices.find((voice) => overlaps(voice, date))
  return eventsInOrder(edition).filter(
    (event) =>
      event.id === date.event ||
      (event.standing === 'stated' &&
        date.edtf.split('/').includes(event.date) &&
        event.passages.some((passage) => sentence && overlaps(passage, sentence))),
  )
}
