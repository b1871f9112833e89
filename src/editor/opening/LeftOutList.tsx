import type { LeftOut } from '@/library/opening/read-result'

type Props = {
  readonly leftOut: readonly LeftOut[]
  readonly onPutBack: (back: LeftOut) => void
}

/** So many are shown at once. */
const MOST_SHOWN = 100

/** What of a page was not taken for a part of its article, each paragraph with the way back. */
export function LeftOutList({ leftOut, onPutBack }: Props) {
  if (leftOut.length === 0) return null
  const shown = leftOut.slice(0, MOST_SHOWN)
  return (
    <details className="mt-4 border-rule border-t pt-3 text-sm">
      <summary className="min-h-8 cursor-pointer">
        {leftOut.length === 1
          ? 'One paragraph of the page was left out'
          : `${leftOut.length} paragraphs of the page were left out`}
      </summary>
      <ul className="mt-2 max-h-96 overflow-y-auto">
        {shown.map((each, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand in a page twice
          <li key={place} className="flex items-baseline gap-4 border-rule border-b py-2">
            <span dir="auto" className="line-clamp-3 min-w-0 flex-1 font-serif text-base">
              {each.words}
            </span>
            <button
              type="button"
              onClick={() => onPutBack(each)}
              className="min-h-8 shrink-0 underline decoration-rule underline-offset-2 hover:decoration-current"
            >
              Put back
            </button>
          </li>
        ))}
      </ul>
      {shown.length < leftOut.length && (
        <p className="mt-2 text-muted">
          And {leftOut.length - shown.length} more, further down the page.
        </p>
      )}
    </details>
  )
}
