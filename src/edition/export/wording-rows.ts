import type { Edition, OfficialRecord, Quotation, Source } from '../edition-schema'
import { findEntity, findSource } from '../find-by-id'
import { isQuoted, quotationEnd, quotationStart, quotedStatements } from '../quotations'

/** A quotation with both wordings: no format may take one of them without the other. */
export type WordingRow = {
  readonly quotation: Quotation
  readonly speakers: readonly string[]
  /** As the article prints it; `null` where it prints none. */
  readonly role: string | null
  /** The words as printed, quotation marks and interruption included. */
  readonly printed: string
  readonly records: readonly SourcedRecord[]
}

/** An official wording with the sources it names; `official` is `null` where there is no other page. */
export type SourcedRecord = OfficialRecord & {
  readonly seenInSource: Source
  readonly officialSource: Source | null
}

/** The quotations in quotation marks whose official wording is held too, in the order of the text. */
export function wordingRows(edition: Edition): WordingRow[] {
  return quotedStatements(edition).flatMap((quotation) => wordingRow(edition, quotation) ?? [])
}

/** Both wordings of a quotation; `null` where only the printed one is held, or no source of the other. */
export function wordingRow(edition: Edition, quotation: Quotation): WordingRow | null {
  const records = quotation.records.flatMap((record) => sourcedRecord(edition, record) ?? [])
  if (!isQuoted(quotation) || records.length === 0) return null
  return {
    quotation,
    speakers: quotation.speakers.map((id) => findEntity(edition, id)?.label ?? id),
    role: quotation.role?.words ?? null,
    printed: edition.article.text.slice(quotationStart(quotation), quotationEnd(quotation)),
    records,
  }
}

function sourcedRecord(edition: Edition, record: OfficialRecord): SourcedRecord | null {
  const seenInSource = findSource(edition, record.seenIn)
  const officialSource = record.official === null ? null : findSource(edition, record.official)
  return seenInSource && { ...record, seenInSource, officialSource }
}
