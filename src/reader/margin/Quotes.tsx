import type { Edition } from '@/edition/edition-schema'
import { marginNotes, voiceNotes } from '@/edition/margin-notes'
import type { Marks } from '@/edition/shown-mentions'
import { keptAsPrerendered } from '@/ui/kept-as-prerendered'
import { lazyPart } from '@/ui/lazy'
import { PanelSlot } from '../panel/PanelSlot'
import { MarginItem } from './MarginItem'

const Attribution = keptAsPrerendered(
  'div',
  {},
  lazyPart('What is quoted', () =>
    import('./Attribution').then((attribution) => attribution.Attribution),
  ),
)

type Props = { readonly edition: Edition; readonly marks: Marks }

/**
 * The margin: quotations with their records, and notes, level with their words where there is
 * room. While something is chosen the panel stands in its place.
 */
export function Quotes({ edition, marks }: Props) {
  const notes = marks === 'voices' ? voiceNotes(edition) : marginNotes(edition)
  return (
    <aside id="quotes" aria-label="Quotes" tabIndex={-1} className="quotes">
      <div className="margin">
        <div data-margin className="flex flex-col">
          {notes.map((note) => (
            <div
              key={note.id}
              data-beside={note.start}
              className={
                note.quotation ? 'py-3 beside:py-0' : 'hidden py-3 beside:block beside:py-0'
              }
            >
              <MarginItem edition={edition} note={note} isInMargin />
            </div>
          ))}
        </div>
        <Attribution edition={edition} />
      </div>
      <PanelSlot edition={edition} />
    </aside>
  )
}
