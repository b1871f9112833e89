import type { Edition, Note } from '@/edition/edition-schema'
import { noteBeside } from '@/edition/note-beside'
import { NoteDetails } from '../notes/NoteDetails'
import { PanelItem } from './PanelItem'

type Props = { readonly edition: Edition; readonly note: Note }

/** A note whole: what it says of the words, those of the record, and where they stand. */
export function PanelNote({ edition, note }: Props) {
  const beside = noteBeside(edition, note.id)
  return (
    <PanelItem edition={edition} passage={note}>
      <p dir="auto" className="font-medium">
        {note.text}
      </p>
      <NoteDetails
        edition={edition}
        note={note}
        events={beside?.kind === 'note' ? beside.events : []}
      />
    </PanelItem>
  )
}
