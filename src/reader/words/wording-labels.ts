import type { Edition, Quotation } from '@/edition/edition-schema'
import { findSource } from '@/edition/find-by-id'
import { isQuoted, type WordedRecord } from '@/edition/quotations'
import { sourceName } from '@/edition/titles'
import { formatDate } from '@/export/date-words'
import { MISSING_WORDS, printedAs } from '@/export/words'
import { isolated } from './isolated'
import { speakerNames } from './speaker-names'

/** What is said wherever words leave as printed and no official wording of them was found. */
export const NO_OFFICIAL_WORDING = MISSING_WORDS['not-found']

/** What a quotation is called away from its article: "Gina Raimondo, quoted by AllAboutAI". */
export function quotedTitle(edition: Edition, quotation: Quotation): string {
  const { publisher } = edition.article
  const names = speakerNames(edition, quotation)
  const how = isQuoted(quotation) ? 'quoted' : 'as reported'
  const by = publisher === null ? how : `${how} by ${publisher}`
  return names === '' ? by.replace(/^\w/, (first) => first.toUpperCase()) : `${names}, ${by}`
}

/** What stands over the printed words: "As printed by AllAboutAI, 4 April 2024"; "As reported by …". */
export function printedLabel({ article }: Edition, quotation: Quotation): string {
  const { publisher, published } = article
  const by = publisher === null ? '' : ` by ${publisher}`
  const on = published === null ? '' : `, ${formatDate(published)}`
  return `${printedAs(isQuoted(quotation))}${by}${on}`
}

/**
 * What stands over the official words: the record, where it was seen, and how the printed words
 * stand to it.
 *
 * @param names whose words they are, where nothing else says it; otherwise `null`
 */
export function officialLabel(
  edition: Edition,
  record: WordedRecord,
  names: string | null,
): string {
  return `Official wording${names ? `, ${names}` : ''}: ${describeRecord(edition, record)}`
}

/** Which record it is, where its source and the rest are said beside it: "Official wording: Press statement, 1 April 2024." */
export function officialHeading({ label }: WordedRecord): string {
  return label === null ? 'Official wording.' : `Official wording: ${isolated(label)}.`
}

/** Which record it is, where it was seen, and how the printed words stand to it. */
export function describeRecord(edition: Edition, { label, seenIn, finding }: WordedRecord): string {
  const source = findSource(edition, seenIn)
  const seen = source && `seen in ${sourceName(source)}`
  const where = [label, seen].filter(Boolean).join(', ')
  return finding === null ? `${where}.` : `${where}. ${finding}`
}
