import { sharePath } from '@/address/share-path'
import type { Edition } from '@/edition/edition-schema'
import { editionTitle } from '@/edition/titles'
import { newsArticle } from '@/export/news-article'
import { wholeSentences } from '@/text/whole-sentences'
import type { PageHead } from './page-head'
import { absoluteUrl, type SiteLocation } from './site-location'

/** The head of an edition's page, wherever it is shown: its address is always the one under `read/`. */
export function editionHead(
  edition: Edition,
  picture: PageHead['picture'],
  site: SiteLocation,
): PageHead {
  const path = editionPath(edition)
  return {
    title: editionTitle(edition),
    description: edition.editorial?.summary ?? firstSentence(edition.article.text),
    type: 'article',
    path,
    isIndexed: isIndexed(edition),
    picture,
    jsonLd: newsArticle(edition, {
      url: absoluteUrl(site, path),
      image: picture && absoluteUrl(site, picture.path),
    }),
  }
}

/** The first sentence of the text that is more than its date line. */
function firstSentence(text: string): string {
  const sentences = wholeSentences(text).map(({ start, end }) => text.slice(start, end).trim())
  return sentences.find((words) => words.length > SHORTEST_DESCRIPTION) ?? sentences[0] ?? ''
}

/** Fewer characters than this tell nobody what a page is about. */
const SHORTEST_DESCRIPTION = 40

/** The head of the library. */
export function libraryHead(): PageHead {
  return {
    title: 'Library',
    description: 'News articles as annotated editions, each beside the public record.',
    type: 'website',
    path: LIBRARY_PATH,
    isIndexed: true,
    picture: null,
    jsonLd: null,
  }
}

/** The head of the page where an article is opened. */
export function newHead(): PageHead {
  return {
    title: 'Open an article',
    description:
      'Read any news article with its names, quotes and dates marked. Nothing leaves your device.',
    type: 'website',
    path: NEW_PATH,
    isIndexed: true,
    picture: null,
    jsonLd: null,
  }
}

/** The head of the page where an edition that travels in a link is opened. */
export function openHead(): PageHead {
  return {
    title: 'An edition in a link',
    description: 'An edition that somebody sent within a link: no server has seen it.',
    type: 'website',
    path: null,
    isIndexed: false,
    picture: null,
    jsonLd: null,
  }
}

/** The head of the page that shows editions of its reader's own: what they are, no build knows. */
export function mineHead(): PageHead {
  return {
    title: 'An edition of your own',
    description: 'An edition that is kept on the device it was opened on.',
    type: 'website',
    path: null,
    isIndexed: false,
    picture: null,
    jsonLd: null,
  }
}

/** The head of the page that stands at addresses that mean nothing. */
export function notFoundHead(): PageHead {
  return {
    title: 'Page not found',
    description: 'There is no page at this address.',
    type: 'website',
    path: null,
    isIndexed: false,
    picture: null,
    jsonLd: null,
  }
}

/** Where the library stands under the base. */
export const LIBRARY_PATH = 'library/'

/** Where the page on which an article is opened stands under the base. */
export const NEW_PATH = 'new/'

/** Where the page of editions of the reader's own stands under the base. */
export const MINE_PATH = 'mine/'

/** Where the page that opens what a link carries stands under the base. */
export const OPEN_PATH = 'open/'

/** Where an edition's page stands under the base. */
export function editionPath({ id }: Edition): string {
  return `read/${id}/`
}

/** Where the small page of a quotation stands under the base. */
export function quotePath(edition: Edition, id: string): string {
  return sharePath(editionPath(edition), 'quote', id)
}

/** Where the small page of an event stands under the base. */
export function eventPath(edition: Edition, id: string): string {
  return sharePath(editionPath(edition), 'event', id)
}

/** Whether search engines may list an edition: once its publisher has declared a licence. */
export function isIndexed({ article }: Edition): boolean {
  return article.licence !== null
}
