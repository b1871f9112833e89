import type { Edition } from '@/edition/edition-schema'
import { sectionAt } from '@/edition/find-by-id'
import { paragraphNumber, paragraphs } from '@/text/paragraphs'
import type { Passage } from '@/text/passage'

/** Where an offset of the text stands, in words: "paragraph 4, “What Raimondo said”". */
export function describePlace(edition: Edition, offset: number): string {
  const section = sectionAt(edition, offset)
  const number = paragraphNumber(edition.article.text, offset)
  return `paragraph ${number}${section ? `, “${section.heading}”` : ''}`
}

/** The number of the paragraph that stands where the passage stood; `null` where the link does not say. */
export function nearestParagraph(edition: Edition, { paragraph, start }: Passage): number | null {
  const { text } = edition.article
  const number = paragraph ?? (start === undefined ? null : paragraphNumber(text, start))
  return number === null ? null : Math.min(Math.max(1, number), paragraphs(text).length)
}
