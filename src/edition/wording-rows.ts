import type { Edition, Quotation, Source } from './edition-schema'
import { findEntity, findSource } from './find-by-id'
import {
  isQuoted,
  isWithoutRecord,
  quotationRange,
  statements,
  type WordedRecord,
  wordedRecords,
} from './quotations'
import { NO_OFFICIAL_WORDING } from './wording-labels'

/** A statement with every wording of it: no format may take the printed one and leave out the others. */
export type WordingRow = {
  readonly quotation: Quotation
  readonly speakers: readonly string[]
  /** As the article prints it; `null` where it prints none. */
  readonly role: string | null
  /** The words as printed, quotation marks and interruption included. */
  readonly printed: string
  readonly records: readonly SourcedRecord[]
  /** Why there is no official wording, to be said beside the printed one; `null` where there is, or nobody looked. */
  readonly missing: string | null
}

/** An official wording with the sources it names; `official` is `null` where there is no other page. */
export type SourcedRecord = WordedRecord & {
  readonly seenInSource: Source
  readonly officialSource: Source | null
}

/** The statements of the article, quoted and reported, in the order of the text. */
export function wordingRows(edition: Edition): WordingRow[] {
  return statements(edition).map((quotation) => wordingRow(edition, quotation))
}

/** All wordings of a statement. */
export function wordingRow(edition: Edition, quotation: Quotation): WordingRow {
  const { start, end } = quotationRange(quotation)
  return {
    quotation,
    speakers: quotation.speakers.map((id) => findEntity(edition, id)?.label ?? id),
    role: quotation.role?.words ?? null,
    printed: edition.article.text.slice(start, end),
    records: wordedRecords(quotation).map((record) => sourcedRecord(edition, record)),
    missing: missingOf(quotation),
  }
}

function missingOf(quotation: Quotation): string | null {
  if (wordedRecords(quotation).length > 0) return null
  if (!isQuoted(quotation)) return 'Reported statement, not a quotation.'
  return isWithoutRecord(quotation) ? NO_OFFICIAL_WORDING : null
}

function sourcedRecord(edition: Edition, record: WordedRecord): SourcedRecord {
  return {
    ...record,
    seenInSource: sourceOf(edition, record.seenIn),
    officialSource: record.official === null ? null : sourceOf(edition, record.official),
  }
}

/** A checked edition has every source that it names. */
function sourceOf(edition: Edition, id: string): Source {
  const source = findSource(edition, id)
  if (!source) throw new Error(`The edition ${edition.id} has no source "${id}"`)
  return source
}
