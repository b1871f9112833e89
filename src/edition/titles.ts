import { firstWords } from '@/text/first-words'
import type { Article, Edition, Source } from './edition-schema'
import { formatDate } from './format-date'

/** As many UTF-16 units of a text as stand in for a headline. */
const LONGEST_OPENING = 80

/** What an edition is called: by its editor, by the article itself, or by how the text begins. */
export function editionTitle({ editorial, article }: Edition): string {
  return editorial?.headline ?? article.headline ?? opening(article.text)
}

function opening(text: string): string {
  const [line = ''] = text.split('\n', 1)
  if (line.length <= LONGEST_OPENING) return line
  return `${firstWords(line, (words) => words.length < LONGEST_OPENING).trimEnd()}…`
}

/** Where and when the article appeared, as far as it is known: "AllAboutAI, 4 April 2024". */
export function originOf({ publisher, published }: Article): string {
  const date = published === null ? null : formatDate(published)
  return [publisher, date].filter((part) => part !== null).join(', ')
}

/** What a source is called for short: whoever published it, or its title where nobody is known. */
export function sourceName({ publisher, title }: Source): string {
  return publisher ?? title
}
