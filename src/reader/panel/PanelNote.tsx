import type { Edition, Note } from '@/edition/edition-schema'
import { noteBeside } from '@/edition/note-beside'
import { ClaimVerdictWords } from '../notes/ClaimVerdictWords'
import { NoteDetails } from '../notes/NoteDetails'
import { PanelItem } from './PanelItem'

type Props = {
  readonly edition: Edition
  readonly note: Note
  /** Whether what it stands under says its verdict. */
  readonly isVerdictSaid?: boolean
}

/** A note whole: how the words stand to the record, what it says of the words, those of the record, and where they stand. */
export function PanelNote({ edition, note, isVerdictSaid = false }: Props) {
  const beside = noteBeside(edition, note.id)
  return (
    <PanelItem edition={edition} passage={note}>
      {note.verdict && !isVerdictSaid && (
        <p>
          <ClaimVerdictWords verdict={note.verdict} />
        </p>
      )}
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
