import type { Edition } from '@/edition/edition-schema'
import { isFarOn } from '@/edition/is-far-on'
import { marginNotes, voiceNotes } from '@/edition/margin-notes'
import { statements } from '@/edition/quotations'
import type { Marks } from '@/edition/shown-mentions'
import { Panel } from '../panel/Panel'
import { Attribution } from './Attribution'
import { MarginItem } from './MarginItem'

type Props = { readonly edition: Edition; readonly marks: Marks }

/**
 * The margin: quotations with their records, and notes, level with their words where there is
 * room. While something is chosen the panel stands in its place.
 */
export function Quotes({ edition, marks }: Props) {
  return (
    <aside id="quotes" aria-label="Quotes" tabIndex={-1} className="quotes">
      <div className="margin">
        {statements(edition).length > 0 && (
          <h2 className="border-rule border-b pb-2 font-semibold text-sm beside:hidden print:hidden">
            Quotes
          </h2>
        )}
        <div data-margin data-slot="margin" className="flex flex-col">
          <MarginItems edition={edition} marks={marks} />
        </div>
        <Attribution edition={edition} />
      </div>
      <div data-slot="panel" className="panel" tabIndex={-1}>
        <Panel edition={edition} />
      </div>
    </aside>
  )
}

/** What stands in the margin for these marks. */
export function MarginItems({ edition, marks }: Props) {
  const notes = marks === 'voices' ? voiceNotes(edition) : marginNotes(edition)
  return notes.map((note) => (
    <div
      key={note.id}
      data-beside={note.start}
      data-far={isFarOn(edition, note.start) ? '' : undefined}
      className={note.quotation ? 'py-3 beside:py-0' : 'hidden py-3 beside:block beside:py-0'}
    >
      <MarginItem edition={edition} note={note} isInMargin />
    </div>
  ))
}
