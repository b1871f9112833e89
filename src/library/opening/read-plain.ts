import { publicationDay } from '@/annotate/dates/publication-day'
import { atOnce } from '@/annotate/pace'
import { read } from '@/annotate/reading/reading'
import { bareArticle, type OpenedArticle } from './opened-article'
import { paragraphsApart } from './paragraphs-apart'

/**
 * Plain text as an article: paragraphs set apart by one blank line, nothing else of the words
 * changed, and what its first lines say of it.
 */
export function readPlain(words: string): OpenedArticle {
  const text = paragraphsApart(words)
  const reading = atOnce(read(text.slice(0, LOOKED_AT)))
  const wordsOf = (kind: string) => {
    const found = reading.paragraphs.find(({ guess }) => guess === kind)
    return found === undefined ? null : text.slice(found.start, found.end)
  }
  return {
    ...bareArticle(text),
    headline: wordsOf('headline'),
    byline: wordsOf('byline')?.replace(/^by\s+/i, '') ?? null,
    published: publicationDay(reading),
  }
}

/** What a text says of itself stands at its beginning: so many UTF-16 units are looked at. */
const LOOKED_AT = 3000
