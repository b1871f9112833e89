import type { Edition } from '@/edition/edition-schema'
import type { TextRange } from '@/text/range'
import { PlaceWords } from './PlaceWords'
import { describePlace } from './passage-places'

type Props = {
  readonly edition: Edition
  /** Best first. */
  readonly ranges: readonly TextRange[]
  readonly onShow: (range: TextRange) => void
}

/** Of more places nobody chooses. */
const MOST_SHOWN = 5

/** The places that a link may mean, each with the words beside it. */
export function SeveralPlaces({ edition, ranges, onShow }: Props) {
  const left = ranges.length - MOST_SHOWN
  return (
    <>
      <p>
        <span className="font-semibold">These words stand in several places</span>, and the link
        does not tell which is meant.
      </p>
      <ul className="grid gap-1.5">
        {ranges.slice(0, MOST_SHOWN).map((range, index) => (
          <li key={range.start}>
            <button type="button" onClick={() => onShow(range)} className="min-h-6 text-left">
              <span className="underline underline-offset-2">
                Show {describePlace(edition, range.start)}
              </span>
              {index === 0 && <span className="text-muted"> (likeliest)</span>}
              <PlaceWords text={edition.article.text} range={range} />
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className="text-muted">
          {left === 1 ? 'One more place is' : `${left} more places are`} not shown.
        </p>
      )}
    </>
  )
}
