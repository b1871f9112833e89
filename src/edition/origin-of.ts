import type { Article } from './edition-schema'
import { formatDate } from './format-date'

/** Where and when the article appeared, as far as it is known: "AllAboutAI, 4 April 2024". */
export function originOf({ publisher, published }: Article): string {
  const date = published === null ? null : formatDate(published)
  return [publisher, date].filter((part) => part !== null).join(', ')
}
