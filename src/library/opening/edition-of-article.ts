import { slugOf } from '@/annotate/draft/ids'
import { foundBasis } from '@/annotate/found-basis'
import { isReservedId } from '@/edition/edition-id'
import type { Article, Edition } from '@/edition/edition-schema'
import { parseByline } from '@/edition/parse-byline'
import { editionTitle } from '@/edition/titles'
import type { OpenedArticle } from './opened-article'

/**
 * The edition of an opened article: what the engine has found in its text, with what is known of
 * the article, and an id made of its title.
 */
export function editionOfArticle(found: Edition, opened: OpenedArticle): Edition {
  const { publisher, url, byline, published, headline } = opened
  const article: Article = {
    ...found.article,
    publisher,
    url,
    published: published ?? found.article.published,
    headline: headline ?? found.article.headline,
    authors: byline === null ? found.article.authors : parseByline(byline, publisher),
    // Whatever it looks like, one paragraph is a text and not only what heads one.
    paragraphs: opened.text.includes('\n\n') ? paragraphsOf(found.article, opened) : [],
  }
  const edition = { ...found, article }
  return { ...edition, id: idOf(editionTitle(edition)) }
}

/** What markup says a paragraph is holds; of the others the engine's guesses do. */
function paragraphsOf(article: Article, { paragraphs }: OpenedArticle): Article['paragraphs'] {
  if (paragraphs.length === 0) return article.paragraphs
  const { text } = article
  const guesses = new Map(article.paragraphs.map((guess) => [guess.start, guess]))
  const marked = new Map(paragraphs.map(({ words, kind }) => [words, kind]))
  let start = 0
  return text.split('\n\n').flatMap((words) => {
    const range = { start, end: start + words.length, words }
    start = range.end + 2
    const kind = marked.get(words)
    if (kind !== undefined) return [{ ...range, kind, basis: MARKUP }]
    return guesses.get(range.start) ?? []
  })
}

const MARKUP = foundBasis(
  'markup of a paragraph',
  'What the article was opened from says so of this paragraph',
  0.95,
)

function idOf(title: string): string {
  const id = slugOf(title)
  return id === '' || isReservedId(id) ? `article-${id}`.replace(/-$/, '') : id
}
