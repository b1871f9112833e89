import type { Edition } from '@/edition/edition-schema'
import { type Marks, markedKinds } from '@/edition/shown-mentions'
import { KindSample } from '../links/KindSample'
import { focusPlace } from '../page/arrive'

type Props = {
  readonly edition: Edition
  readonly marks: Marks
  readonly onDismiss: () => void
}

/** What the lines under the words mean, for a first visit; dismissed for good. Nothing where there are none. */
export function MarksLine({ edition, marks, onDismiss }: Props) {
  const kinds = markedKinds(edition, marks)
  const beside = whatStandsBeside(edition, marks)
  if (kinds.length === 0 && beside === null) return null
  function dismiss() {
    onDismiss()
    focusPlace()
  }
  return (
    // Room is kept for the button: where the page arrives in pieces, it may come after the text.
    <p className="marks-line relative border-rule border-b py-2 pr-[4em] text-muted text-sm">
      <span>
        {kinds.length > 0 && (
          // An element, which comes and goes whole where a translator has taken its texts.
          <span>
            Lines tell what words point at:{' '}
            {kinds.map((kind, index) => (
              <span key={kind}>
                {index > 0 && ', '}
                <KindSample kind={kind} />
              </span>
            ))}
            . Choose one to see its quotes, mentions and events.{' '}
          </span>
        )}
        {beside && <span>{beside}</span>}
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

function whatStandsBeside({ notes = [], quotations }: Edition, marks: Marks): string | null {
  const hasRecords = quotations.some(({ records = [] }) => records.length > 0)
  if (marks === 'voices') {
    return hasRecords ? 'The official wording of a quote stands by its paragraph.' : null
  }
  return hasRecords || notes.length > 0 ? 'What the record says stands by its paragraph.' : null
}
