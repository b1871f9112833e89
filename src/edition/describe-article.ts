import type { Edition } from './edition-schema'

/** What to call the article: its own headline, or a description that is none. */
export type ArticleTitle = {
  readonly words: string
  /** Whether the words are the article's own headline; if not, they describe it. */
  readonly isHeadline: boolean
}

const PLAIN_DESCRIPTION = 'News article'

/**
 * The article's headline; where none is held, how the edition's own list of sources describes the
 * article ("[News report on the agreement]", there in square brackets), and failing that
 * "News article". Never the edition's headline: that would invent a title.
 */
export function articleTitle({ article, sources }: Edition): ArticleTitle {
  if (article.headline !== null) return { words: article.headline, isHeadline: true }
  const listed = sources.find(({ url }) => url === article.url)
  const [, description = PLAIN_DESCRIPTION] = /^\[(.+)\]$/.exec(listed?.title ?? '') ?? []
  return { words: description, isHeadline: false }
}

/** The title for lists that have no way to tell a description apart: it stands in square brackets. */
export function bracketedTitle(edition: Edition): string {
  const { words, isHeadline } = articleTitle(edition)
  return isHeadline ? words : `[${words}]`
}
