import type { Edition } from './edition-schema'

/**
 * What to call the article: its own headline or, where none is held, how the edition's own list of
 * sources describes the article ("[News report on the agreement]", there in square brackets). Never
 * the edition's headline: that would invent a title.
 */
export type ArticleTitle =
  | { readonly kind: 'headline'; readonly words: string }
  | { readonly kind: 'description'; readonly words: string }
  | { readonly kind: 'none' }

/** What to call the article of an edition. */
export function articleTitle({ article, sources }: Edition): ArticleTitle {
  if (article.headline !== null) return { kind: 'headline', words: article.headline }
  const listed = sources.find(({ url }) => url === article.url)
  const [, words] = /^\[(.+)\]$/.exec(listed?.title ?? '') ?? []
  return words === undefined ? { kind: 'none' } : { kind: 'description', words }
}
