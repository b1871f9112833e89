import { hrefTo } from '@/address/links'
import type { Edition, EventEntity } from '@/edition/edition-schema'
import { paragraphNumberAt } from '@/edition/find-by-id'
import { formatDate } from '@/edition/format-date'
import { noteBeside } from '@/edition/note-beside'
import { speakerNames } from '@/edition/speaker-names'
import { ReportLink } from '../links/ReportLink'
import { SourceLinks } from '../links/SourceLinks'

type Props = {
  readonly edition: Edition
  /** The id of a note, date, gap or voice, as the margin has it. */
  readonly id: string
}

/** What the record says about some words, when they were, who says them, or what is missing. */
export function NoteBeside({ edition, id }: Props) {
  const note = noteBeside(edition, id)
  switch (note?.kind) {
    case undefined:
      return null
    case 'note':
      return (
        <p className="text-xs text-muted">
          <Words words={note.note.words} /> {note.note.text}
          {note.note.record && (
            <q className="mx-1 font-serif text-sm text-ink">{note.note.record}</q>
          )}{' '}
          <SourceLinks edition={edition} ids={note.note.sources} />
          <EventLinks events={note.events} isAfterOthers={note.note.sources.length > 0} />{' '}
          <ReportLink
            edition={edition}
            target={{
              kind: 'paragraph',
              number: paragraphNumberAt(edition, note.note.start),
            }}
            words={note.note.words}
            says={note.note.text}
          />
        </p>
      )
    case 'date':
      return (
        <p className="text-xs text-muted">
          <Words words={note.date.words} />{' '}
          {note.date.edtf && (
            <time dateTime={note.date.edtf} className="text-ink">
              {formatDate(note.date.edtf)}
            </time>
          )}
          <EventLinks events={note.events} isAfterOthers />
        </p>
      )
    case 'voice':
      return (
        <p className="text-muted text-sm">
          <span className="font-semibold text-ink">{speakerNames(edition, note.voice)}</span>
          {note.voice.basis.reason && `: ${note.voice.basis.reason}`}
        </p>
      )
    case 'gap':
      return (
        <p className="text-xs text-muted">
          <Words words={note.gap.words} /> {note.gap.text}
        </p>
      )
  }
}

/** The words of the article that a note is about. */
function Words({ words }: { readonly words: string }) {
  return <span className="font-serif text-sm text-ink">“{words}”</span>
}

type EventLinksProps = {
  readonly events: readonly EventEntity[]
  /** Whether they go on a list that something begins. */
  readonly isAfterOthers: boolean
}

/** The ways from a sentence to the events it dates. */
function EventLinks({ events, isAfterOthers }: EventLinksProps) {
  return events.map((event, index) => (
    <span key={event.id}>
      {(isAfterOthers || index > 0) && ', '}
      <a
        href={hrefTo({ kind: 'event', id: event.id })}
        className="text-ink underline underline-offset-2"
      >
        {event.label}
      </a>
    </span>
  ))
}
