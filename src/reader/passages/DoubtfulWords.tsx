import { isBare, type Passage } from '@/text/passage/passage'
import type { TextRange } from '@/text/range'
import { PlaceWords } from './PlaceWords'
import { linkAround } from './words-of-link'

type Props = { readonly text: string; readonly passage: Passage; readonly range: TextRange }

/** The words of a link beside the same words of the article, where what is around them differs. */
export function DoubtfulWords({ text, passage, range }: Props) {
  const { before, words, after } = linkAround(passage)
  return (
    <>
      <p>
        <span className="font-semibold">This may not be the passage meant</span>:{' '}
        {whyDoubtful(passage)}.
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        <dt className="text-muted">From the link</dt>
        <dd className="words-of-link">
          <bdi>
            {before}
            <span className="font-semibold">{words}</span>
            {after}
          </bdi>
        </dd>
        <dt className="text-muted">In the article</dt>
        <dd>
          <PlaceWords text={text} range={range} />
        </dd>
      </dl>
    </>
  )
}

/** Why the same words may not be those meant. */
export function whyDoubtful(passage: Passage): string {
  return isBare(passage)
    ? 'the link has only these few words, which stand once in the article'
    : 'the same words stand here, but their sentence is not the one that this link was made from, or it has changed since'
}
