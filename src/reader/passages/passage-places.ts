import type { Edition } from '@/edition/edition-schema'
import { sectionAt } from '@/edition/find-by-id'
import { paragraphNumber } from '@/text/paragraphs'

/** Where an offset of the text stands, in words: "paragraph 4, “What Raimondo said”". */
export function describePlace(edition: Edition, offset: number): string {
  const section = sectionAt(edition, offset)
  const number = paragraphNumber(edition.article.text, offset)
  return `paragraph ${number}${section ? `, “${section.heading}”` : ''}`
}
