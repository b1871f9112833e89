import type { Edition, OfficialRecord, Source } from '../edition-schema'
import { findSource } from '../find-by-id'
import { namesSource } from '../names-source'
import type { TextSource } from '../text-sources'
import { withoutRecord } from './without-record'

/** The edition with one more source, whose text its quotations can be looked for in. */
export function withTextSource(edition: Edition, source: TextSource): Edition {
  return { ...edition, sources: [...edition.sources, source] }
}

/**
 * The edition without the text of a source and all that was decided about it. The source itself
 * stays where something else relies on it.
 */
export function withoutTextSource(edition: Edition, id: string): Edition {
  const quotations = edition.quotations.map((quotation) => withoutRecord(quotation, id))
  const without = { ...edition, quotations }
  const isNeeded = namesSource(without, id)
  const sources = edition.sources.flatMap((source) => {
    if (source.id !== id) return [source]
    const { text: _, ...bare } = source
    return isNeeded ? [bare] : []
  })
  return { ...without, sources }
}

/** The edition with a source that was taken out of `before`, and all that was decided about it there, in its place again. */
export function withTextSourceBack(edition: Edition, before: Edition, id: string): Edition {
  const source = findSource(before, id)
  if (!source) throw new Error(`The edition had no source "${id}"`)
  const others = edition.sources.filter((one) => one.id !== id)
  const at = before.sources.indexOf(source)
  const decided = new Map(before.quotations.map(({ id: one, records = [] }) => [one, records]))
  const quotations = edition.quotations.map((quotation) => {
    const lost = (decided.get(quotation.id) ?? []).filter(({ seenIn }) => seenIn === id)
    const kept = (quotation.records ?? []).filter(({ seenIn }) => seenIn !== id)
    return lost.length === 0 ? quotation : { ...quotation, records: [...kept, ...lost] }
  })
  return { ...edition, quotations, sources: others.toSpliced(at, 0, source) }
}

/** What is known of a record beside its text. */
export type SourceFields = Pick<Source, 'title' | 'publisher' | 'date' | 'url'>

/** The edition with what is known of a source corrected, in the records that were taken from it as well. */
export function withCorrectedSource(edition: Edition, id: string, fields: SourceFields): Edition {
  const before = findSource(edition, id)
  if (!before) throw new Error(`The edition has no source "${id}"`)
  const sources = edition.sources.map((source) =>
    source.id === id ? { ...source, ...fields } : source,
  )
  const corrected = (record: OfficialRecord): OfficialRecord => {
    if (record.seenIn !== id) return record
    const label = record.label === before.title ? fields.title : record.label
    const date = record.date === before.date ? fields.date : record.date
    return { ...record, label, date }
  }
  const quotations = edition.quotations.map(({ records, ...rest }) =>
    records ? { ...rest, records: records.map(corrected) } : rest,
  )
  return { ...edition, sources, quotations }
}

/** How many quotations have something decided about a source. */
export function decidedIn({ quotations }: Edition, id: string): number {
  return quotations.filter(({ records }) => records?.some(({ seenIn }) => seenIn === id)).length
}
