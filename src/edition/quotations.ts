import { contains, overlaps, type TextRange } from '@/text/range'
import { editionIndex } from './edition-index'
import type { Edition, Entity, Mention, OfficialRecord, Quotation } from './edition-schema'
import { paragraphsIn } from './find-by-id'
import { DIRECTNESS } from './vocabularies'

/** Whether somebody's own words are printed, in whole or in part. */
export function isQuoted(quotation: Quotation): boolean {
  return DIRECTNESS[quotation.directness].own !== 'none'
}

/** Quotations that some of the words in `range` are part of, in the order of the text. */
export function quotationsIn(edition: Edition, range: TextRange): Quotation[] {
  const near = new Set(paragraphsIn(edition, range).flatMap(({ quotations }) => quotations))
  return [...near].filter(({ parts }) => parts.some((part) => overlaps(part, range)))
}

/** Quotations in quotation marks, in the order of the text. */
export function quotedStatements(edition: Edition): Quotation[] {
  return editionIndex(edition).quotations.filter(isQuoted)
}

/** All statements, quoted and reported, in the order of the text. */
export function statements(edition: Edition): readonly Quotation[] {
  return editionIndex(edition).quotations
}

/** Statements that the article reports in its own words, in the order of the text. */
export function reportedStatements(edition: Edition): Quotation[] {
  return editionIndex(edition).quotations.filter((quotation) => !isQuoted(quotation))
}

/** A record that has the statement in words. */
export type WordedRecord = OfficialRecord & { readonly words: string }

/** The official wordings of a quotation, in the edition's order; none where there is none, or nobody looked. */
export function wordedRecords({ records = [] }: Quotation): WordedRecord[] {
  return records.flatMap((record) =>
    record.words === null ? [] : [{ ...record, words: record.words }],
  )
}

/** Whether an official wording was looked for, and none found. */
export function isWithoutRecord(quotation: Quotation): boolean {
  return quotation.records !== undefined && wordedRecords(quotation).length === 0
}

/** What stands between the parts of a quotation where its words are given without what interrupts them. */
export const BETWEEN_PARTS = ' '

/** The words that a quotation reports, without what interrupts them: what a record is compared with. */
export function reportedWords({ parts }: Pick<Quotation, 'parts'>): string {
  return parts.map(({ words }) => words).join(BETWEEN_PARTS)
}

/** Where a quotation begins in the text, in UTF-16 units. */
export function quotationStart({ parts }: Quotation): number {
  return Math.min(...parts.map(({ start }) => start))
}

/** Where a quotation ends in the text, in UTF-16 units. */
export function quotationEnd({ parts }: Quotation): number {
  return Math.max(...parts.map(({ end }) => end))
}

/** The whole of a quotation, with what interrupts it. */
export function quotationRange(quotation: Quotation): TextRange {
  return { start: quotationStart(quotation), end: quotationEnd(quotation) }
}

/** The entities that a quotation has to do with, in the order of the edition's list. */
export function concernedByQuotation(edition: Edition, quotation: Quotation): Entity[] {
  const named = mentionsWithin(edition, quotation).flatMap(({ entities }) => entities)
  const ids = new Set([...quotation.speakers, ...named, ...quotation.about])
  return edition.entities.filter(({ id }) => ids.has(id))
}

/** The mentions that stand wholly in the words quoted, in the order of the text. */
export function mentionsWithin(edition: Edition, { parts }: Quotation): Mention[] {
  const near = new Set(
    parts.flatMap((part) => paragraphsIn(edition, part)).flatMap(({ mentions }) => mentions),
  )
  return [...near].filter((mention) => parts.some((part) => contains(part, mention)))
}
