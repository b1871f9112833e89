import type { Edition } from '@/edition/edition-schema'
import { paragraphNumberAt, sectionAt } from '@/edition/find-by-id'

/** Where an offset of the text stands, in words: "paragraph 4, “What Raimondo said”". */
export function describePlace(edition: Edition, offset: number): string {
  const section = sectionAt(edition, offset)
  const number = paragraphNumberAt(edition, offset)
  return `paragraph ${number}${section ? `, “${section.heading}”` : ''}`
}
