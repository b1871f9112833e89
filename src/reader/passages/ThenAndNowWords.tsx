import type { FoundPassage } from '@/text/passage/passage'
import { Wording } from '../quotes/Wording'
import { thenAndNow } from './then-and-now'

type Props = { readonly found: Extract<FoundPassage, { readonly grade: 'similar' }> }

/** Then and now, the differing words pencilled. Nobody can tell whether the article or the link was changed. */
export function ThenAndNowWords({ found }: Props) {
  const { before, after, unseen } = thenAndNow(found)
  return (
    <>
      <p>
        <span className="font-semibold">The article has changed since this link was made</span>, or
        the link was changed.
        {unseen === 'marks' && ' The words are the same; marks between them differ.'}
        {unseen === 'between' &&
          ' The link carries how its words begin and end; what differs stands between.'}
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        <dt className="text-muted">From the link</dt>
        <dd className="words-of-link">
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
