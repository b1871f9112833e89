import type { Edition, OfficialRecord, Quotation } from './edition-schema'
import { wordedRecords } from './quotations'
import { parseRecordPlace } from './record-place'
import { type RecordedPlace, recordedPlaces } from './recorded-places'
import { type TextSource, textSources } from './text-sources'

/** A record to be read beside the article. */
export type RecordBeside = {
  readonly source: TextSource
  /** At whose words it is open, with how it stands to the record; `null` where it is open as a whole. */
  readonly at: AtQuotation | null
}

type AtQuotation = {
  readonly quotation: Quotation
  readonly record: OfficialRecord
  /** At which of the places that its words are put together from, from 1; `null` for all of them. */
  readonly place: number | null
}

/**
 * The record that an id asks for: a source whose text is held or, for a quotation, the record that
 * it was found in, else one that was looked through; ".2" behind the id of a quotation asks for the
 * second of its places. `null` for every other id.
 */
export function recordBeside(edition: Edition, asked: string): RecordBeside | null {
  const { id, place: number } = parseRecordPlace(asked) ?? { id: asked, place: null }
  const held = new Map(textSources(edition).map((source) => [source.id, source]))
  const source = held.get(id)
  if (source) return { source, at: null }
  const quotation = edition.quotations.find((one) => one.id === id)
  if (!quotation) return null
  for (const record of [...wordedRecords(quotation), ...(quotation.records ?? [])]) {
    const seenIn = held.get(record.seenIn)
    if (seenIn) {
      const { length } = placesIn(seenIn, record)
      const place = number !== null && length > 1 && number <= length ? number : null
      return { source: seenIn, at: { quotation, record, place } }
    }
  }
  return null
}

/** Where the words of a record stand in the text of its source, in their own order. */
export function placesIn({ text }: TextSource, { words }: OfficialRecord): RecordedPlace[] {
  return words === null ? [] : recordedPlaces(text, words)
}
