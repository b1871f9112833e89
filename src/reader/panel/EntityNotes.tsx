import type { Edition, Entity } from '@/edition/edition-schema'
import { notesAbout } from '@/edition/notes-about'
import { PanelNote } from './PanelNote'

type Props = { readonly edition: Edition; readonly entity: Entity }

/** What the record says of the words about an entity; nothing where there are no notes on them. */
export function EntityNotes({ edition, entity }: Props) {
  const notes = notesAbout(edition, entity)
  if (notes.length === 0) return null
  return (
    <section className="border-rule pt-3 not-first:border-t">
      <h3 className="text-muted text-sm">Beside the record</h3>
      <div className="divide-y divide-rule">
        {notes.map((note) => (
          <PanelNote key={note.id} edition={edition} note={note} />
        ))}
      </div>
    </section>
  )
}
