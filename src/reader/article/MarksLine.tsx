import type { Edition } from '@/edition/edition-schema'
import type { Marks } from '@/edition/shown-mentions'
import { keptAsPrerendered } from '@/ui/kept-as-prerendered'
import { lazyPart } from '@/ui/lazy'
import { focusPlace } from '../page/arrive'

const MarksWords = keptAsPrerendered(
  'span',
  {},
  lazyPart('What the marks mean', () => import('./MarksWords').then((words) => words.MarksWords)),
)

type Props = {
  readonly edition: Edition
  readonly marks: Marks
  readonly onDismiss: () => void
}

/** What the lines under the words mean, for a first visit; dismissed for good. Nothing where nothing is marked. */
export function MarksLine({ edition, marks, onDismiss }: Props) {
  const { mentions, notes, quotations } = edition
  if (mentions.length + quotations.length + (notes?.length ?? 0) === 0) return null
  function dismiss() {
    onDismiss()
    focusPlace(document)
  }
  return (
    // Room is kept for the button: where the page arrives in pieces, it may come after the text.
    <p className="marks-line relative border-rule border-b py-2 pr-[4em] text-muted text-sm">
      <MarksWords edition={edition} marks={marks} />
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
