import type { Edition, OfficialRecord, Quotation } from './edition-schema'
import { findSource } from './find-by-id'
import { formatDate } from './format-date'
import { isQuoted } from './quotations'

/** What is said wherever words leave as printed and no official wording of them was found. */
export const NO_OFFICIAL_WORDING = 'No official wording found.'

/** How the article gives the words: as a quotation it prints, or in its own words. */
export function printedAs(quotation: Quotation): 'As printed' | 'As reported' {
  return isQuoted(quotation) ? 'As printed' : 'As reported'
}

/** What stands over the printed words: "As printed by AllAboutAI, 4 April 2024"; "As reported by …". */
export function printedLabel({ article }: Edition, quotation: Quotation): string {
  return `${printedAs(quotation)} by ${article.publisher}, ${formatDate(article.published)}`
}

/**
 * What stands over the official words: the record, where it was seen, and how the printed words
 * stand to it.
 *
 * @param names whose words they are, where nothing else says it; otherwise `null`
 */
export function officialLabel(
  edition: Edition,
  record: OfficialRecord,
  names: string | null,
): string {
  return `Official wording${names ? `, ${names}` : ''}: ${describeRecord(edition, record)}`
}

/** Which record it is, where it was seen, and how the printed words stand to it. */
export function describeRecord(
  edition: Edition,
  { label, seenIn, finding }: OfficialRecord,
): string {
  const source = findSource(edition, seenIn)
  return `${label}${source ? `, seen in ${source.publisher}` : ''}. ${finding}`
}
