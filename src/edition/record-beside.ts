import type { Edition, OfficialRecord, Quotation } from './edition-schema'
import { wordedRecords } from './quotations'
import { type TextSource, textSources } from './text-sources'

/** A record to be read beside the article. */
export type RecordBeside = {
  readonly source: TextSource
  /** At whose words it is open, with how it stands to the record; `null` where it is open as a whole. */
  readonly at: { readonly quotation: Quotation; readonly record: OfficialRecord } | null
}

/**
 * The record that an id asks for: a source whose text is held or, for a quotation, the record that
 * it was found in, else one that was looked through. `null` for every other id.
 */
export function recordBeside(edition: Edition, id: string): RecordBeside | null {
  const held = new Map(textSources(edition).map((source) => [source.id, source]))
  const source = held.get(id)
  if (source) return { source, at: null }
  const quotation = edition.quotations.find((one) => one.id === id)
  if (!quotation) return null
  for (const record of [...wordedRecords(quotation), ...(quotation.records ?? [])]) {
    const seenIn = held.get(record.seenIn)
    if (seenIn) return { source: seenIn, at: { quotation, record } }
  }
  return null
}
