import type { Edition, EventEntity, Note } from '@/edition/edition-schema'
import { paragraphNumberAt } from '@/edition/find-by-id'
import { ReportLink } from '../links/ReportLink'
import { SourceLinks } from '../links/SourceLinks'
import { ArticleWords } from './ArticleWords'
import { EventLinks } from './EventLinks'

type Props = {
  readonly edition: Edition
  readonly note: Note
  readonly events: readonly EventEntity[]
}

/** What a note is about, the words of the record, and where they stand. */
export function NoteDetails({ edition, note, events }: Props) {
  return (
    <>
      <p>
        About <ArticleWords words={note.words} />
      </p>
      {note.record && (
        <blockquote dir="auto" className="font-serif text-ink text-quote">
          “{note.record}”
        </blockquote>
      )}
      <p>
        <SourceLinks edition={edition} ids={note.sources} />
        {note.sources.length > 0 && events.length > 0 && ', '}
        <EventLinks events={events} />{' '}
        <ReportLink
          edition={edition}
          target={{ kind: 'paragraph', number: paragraphNumberAt(edition, note.start) }}
          words={note.words}
          says={note.text}
        />
      </p>
    </>
  )
}
