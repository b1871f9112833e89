import type { NearParagraph } from '@/text/near-paragraph'
import type { Passage } from '@/text/passage'
import { wordsOfLink } from './words-of-link'

type Props = { readonly passage: Passage; readonly near: NearParagraph | null }

/** Words that only the link has; they must not pass for the article's. */
export function GoneWords({ passage, near }: Props) {
  return (
    <>
      <p className="font-semibold">The words of this link are not in the article.</p>
      <figure>
        <figcaption className="text-muted">From the link, not from the article:</figcaption>
        <blockquote className="words-of-link">
          <bdi>{wordsOfLink(passage)}</bdi>
        </blockquote>
      </figure>
      {near !== null && (
        <p>
          <a href={`#p${near.number}`} className="underline underline-offset-2">
            Go to paragraph {near.number}
          </a>
          <span className="text-muted">
            {near.isSure ? ', near where they were' : ', where they may have been'}
          </span>
        </p>
      )}
    </>
  )
}
