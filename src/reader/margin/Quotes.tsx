import type { Edition, Quotation } from '@/edition/edition-schema'
import { marginNotes, voiceNotes } from '@/edition/margin-notes'
import { concernedByQuotation, reportedStatements } from '@/edition/quotations'
import type { Marks } from '@/edition/shown-mentions'
import { keptAsPrerendered } from '@/ui/kept-as-prerendered'
import { lazyPart } from '@/ui/lazy'
import { QuoteWithReason } from '../quotes/QuoteWithReason'
import { MarginItem } from './MarginItem'
import { QuotesHeading } from './QuotesHeading'

const NoQuotes = keptAsPrerendered(
  'div',
  {},
  lazyPart('What there is instead', () => import('./QuotesWords').then((words) => words.NoQuotes)),
)

const Attribution = keptAsPrerendered(
  'div',
  {},
  lazyPart('What is quoted', () => import('./QuotesWords').then((words) => words.Attribution)),
)

type Props = { readonly edition: Edition; readonly marks: Marks }

/** The margin: quotations with their records, and notes, level with their words where there is room. */
export function Quotes({ edition, marks }: Props) {
  const notes = marks === 'voices' ? voiceNotes(edition) : marginNotes(edition)
  return (
    <aside id="quotes" aria-label="Quotes" tabIndex={-1} className="quotes">
      <div className="top-(--bar-height) z-10 bg-paper pt-3 middle:sticky">
        <QuotesHeading edition={edition} />
      </div>
      <NoQuotes edition={edition} />
      <div data-margin className="flex flex-col pt-3">
        {notes.map((note) => (
          <div
            key={note.id}
            data-beside={note.start}
            className={note.quotation ? 'py-3 middle:py-0' : 'hidden py-3 middle:block middle:py-0'}
          >
            {note.quotation ? (
              <Concerned edition={edition} quotation={note.quotation} />
            ) : (
              <MarginItem edition={edition} note={note} isInMargin />
            )}
          </div>
        ))}
      </div>
      <Reported edition={edition} />
      <Attribution edition={edition} />
    </aside>
  )
}

/** A quotation with the entities that it has to do with: while another is chosen, it is put aside. */
function Concerned({ edition, quotation }: { edition: Edition; quotation: Quotation }) {
  const concerns = concernedByQuotation(edition, quotation).map(({ id }) => id)
  return (
    <div data-concerns={concerns.join(' ')}>
      <QuoteWithReason edition={edition} quotation={quotation} isAddressed />
    </div>
  )
}

function Reported({ edition }: { readonly edition: Edition }) {
  const reported = reportedStatements(edition)
  if (reported.length === 0) return null
  return (
    <div className="mt-8 grid gap-6 border-rule border-t pt-3">
      <h3 className="text-muted text-sm">Reported, without quotation marks</h3>
      {reported.map((quotation) => (
        <Concerned key={quotation.id} edition={edition} quotation={quotation} />
      ))}
    </div>
  )
}
