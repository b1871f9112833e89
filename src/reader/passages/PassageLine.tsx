import type { Edition } from '@/edition/edition-schema'
import type { FoundPassage, Passage } from '@/text/passage'
import type { TextRange } from '@/text/range'
import { wordDifferences } from '@/text/word-differences'
import { SignButton } from '@/ui/SignButton'
import { Wording } from '../quotes/Wording'
import type { Arrival } from './PassageArrival'
import { describePlace, nearestParagraph } from './passage-places'
import { wordsOfLink } from './words-of-link'

type Props = {
  readonly edition: Edition
  readonly arrival: Arrival
  /** Mark and show one of several places. */
  readonly onShow: (range: TextRange) => void
  readonly onDismiss: () => void
}

/** What a link to a passage has come to, where that is not simply its words; it can be dismissed. */
export function PassageLine({ edition, arrival: { passage, found }, onShow, onDismiss }: Props) {
  if (found?.grade === 'exact' || found?.grade === 'moved') return null
  return (
    <section aria-label="What the link has found" className="landing-line">
      <div className="grid min-w-0 max-w-md gap-1.5 py-0.5">
        {passage === null ? (
          <p>This link to a passage cannot be read: part of it is missing.</p>
        ) : found === null ? (
          <Gone edition={edition} passage={passage} />
        ) : found.grade === 'similar' ? (
          <Changed found={found} />
        ) : (
          <Several edition={edition} ranges={found.ranges} onShow={onShow} />
        )}
      </div>
      <span className="self-start">
        <SignButton name="Dismiss" sign="×" onClick={onDismiss} />
      </span>
    </section>
  )
}

type Similar = Extract<FoundPassage, { readonly grade: 'similar' }>

/** Then and now, the differing words pencilled. Nobody can tell whether the article or the link was changed. */
function Changed({ found }: { readonly found: Similar }) {
  const was = wordsOfLink(found.was)
  const now = wordsOfLink({ exact: found.now })
  const { before, after } = wordDifferences(was, now)
  return (
    <>
      <p>
        <span className="font-semibold">The article has changed since this link was made</span>, or
        the link was changed.
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        <dt className="text-muted">From the link</dt>
        <dd>
          <bdi>
            {before.map(({ start, words, differs }) => (
              <Wording key={start} words={words} differs={differs} side="printed" />
            ))}
          </bdi>
        </dd>
        <dt className="text-muted">In the article</dt>
        <dd className="font-serif text-base">
          <bdi>
            {after.map(({ start, words, differs }) => (
              <Wording key={start} words={words} differs={differs} side="official" />
            ))}
          </bdi>
        </dd>
      </dl>
    </>
  )
}

type SeveralProps = Pick<Props, 'edition' | 'onShow'> & { readonly ranges: readonly TextRange[] }

function Several({ edition, ranges, onShow }: SeveralProps) {
  return (
    <>
      <p>
        <span className="font-semibold">These words stand in several places</span>, and the link
        does not tell which is meant.
      </p>
      <ul className="grid gap-1">
        {ranges.map((range, index) => (
          <li key={range.start}>
            <button
              type="button"
              onClick={() => onShow(range)}
              className="min-h-6 text-left underline underline-offset-2"
            >
              Show {describePlace(edition, range.start)}
            </button>
            {index === 0 && <span className="text-muted"> (likeliest)</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

type GoneProps = { readonly edition: Edition; readonly passage: Passage }

/** Words that only the link has; they must not pass for the article's. */
function Gone({ edition, passage }: GoneProps) {
  const nearest = nearestParagraph(edition, passage)
  return (
    <>
      <p className="font-semibold">The words of this link are not in the article.</p>
      <p className="text-muted">
        From the link, not from the article:{' '}
        <bdi className="wrap-break-word">“{wordsOfLink(passage)}”</bdi>
      </p>
      {nearest !== null && (
        <p>
          <a href={`#p${nearest}`} className="underline underline-offset-2">
            Go to paragraph {nearest}
          </a>
          <span className="text-muted">, where they were</span>
        </p>
      )}
    </>
  )
}
