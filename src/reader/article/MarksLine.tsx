import type { Marks } from '@/edition/shown-mentions'
import { focusPlace } from '../page/arrive'

type Props = { readonly marks: Marks; readonly onDismiss: () => void }

/** What the lines under the words mean, for a first visit; dismissed for good. */
export function MarksLine({ marks, onDismiss }: Props) {
  function dismiss() {
    onDismiss()
    focusPlace()
  }
  return (
    // Room is kept for the button: where the page arrives in pieces, it may come after the text.
    <p className="marks-line relative border-rule border-b py-2 pr-[4em] text-muted text-sm">
      <span>
        {(marks === 'names' || marks === 'every') && (
          // An element, which comes and goes whole where a translator has taken its texts.
          <span>
            Lines tell what words point at: <span data-kind="person">a person</span>,{' '}
            <span data-kind="organisation">an organisation</span>,{' '}
            <span data-kind="place">a place</span>, <span data-kind="document">a document</span>.
            Choose one to see its quotes, mentions and events.{' '}
          </span>
        )}
        <span>
          {marks === 'voices'
            ? 'The official wording of a quote stands by its paragraph.'
            : 'What the record says stands by its paragraph.'}
        </span>
      </span>
      <button
        type="button"
        onClick={dismiss}
        className="absolute top-1.5 right-0 min-h-6 underline underline-offset-2 hover:text-ink"
      >
        Got it
      </button>
    </p>
  )
}
