import { hrefTo } from '@/address/links'
import { MANY } from '@/text/passage/find-or-near'
import type { NearParagraph } from '@/text/passage/near-paragraph'
import type { Passage } from '@/text/passage/passage'
import { count } from '../words/count'
import { wordsOfLink } from './words-of-link'

type Props = {
  readonly passage: Passage
  readonly near: NearParagraph | null
  /** In how many places the words stand all the same. */
  readonly places: number
}

/** Words that only the link has; they must not pass for the article's. */
export function GoneWords({ passage, near, places }: Props) {
  return (
    <>
      <p className="font-semibold">{whatIsGone(passage, places)}.</p>
      <figure>
        <figcaption className="text-muted">From the link, not from the article:</figcaption>
        <blockquote className="words-of-link">
          <bdi>{wordsOfLink(passage)}</bdi>
        </blockquote>
      </figure>
      {near !== null && (
        <p>
          <a
            href={hrefTo({ kind: 'paragraph', number: near.number })}
            className="underline underline-offset-2"
          >
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

/** What to say of a passage that is gone, whose words stand in so many places all the same. */
export function whatIsGone({ prefix = '', suffix = '' }: Passage, places: number): string {
  if (places === 0) return 'The words of this link are not in the article'
  if (places === 1) {
    return prefix + suffix === ''
      ? 'The words of this link stand in the article, but not where it says'
      : 'The words of this link stand in the article, but where other words surround them'
  }
  const many = places === MANY ? 'many places' : count(places, 'place')
  return `The words of this link stand in ${many}, and nothing in it tells which is meant`
}
