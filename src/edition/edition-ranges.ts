import type { WordRange } from '@/text/range'
import type { Edition } from './edition-schema'

/** A range and where in the edition it is given. */
export type PlacedRange = { readonly path: string; readonly range: WordRange }

/** Every range that an edition gives, in the order of its lists. */
export function rangesOf(edition: Edition): PlacedRange[] {
  const { article, sections, mentions, quotations, dates } = edition
  const { notes = [], voices = [], gaps = [] } = edition
  return [
    ...(article.extent?.kind === 'part'
      ? placedOne('article.extent.after', article.extent.after)
      : []),
    ...placed('article.paragraphs', article.paragraphs),
    ...placed('article.otherQuotationMarks', article.otherQuotationMarks),
    ...placed('sections', sections),
    ...edition.entities.flatMap((entity, index) =>
      entity.kind === 'event' ? placed(`entities[${index}].passages`, entity.passages) : [],
    ),
    ...placed('mentions', mentions),
    ...quotations.flatMap((quotation, index) => [
      ...placed(`quotations[${index}].parts`, quotation.parts),
      ...placedOne(`quotations[${index}].cue`, quotation.cue),
      ...placedOne(`quotations[${index}].source`, quotation.source),
      ...placedOne(`quotations[${index}].role`, quotation.role),
    ]),
    ...placed('dates', dates),
    ...placed('notes', notes),
    ...placed('voices', voices),
    ...placed('gaps', gaps),
  ]
}

function placed(path: string, ranges: readonly WordRange[]): PlacedRange[] {
  return ranges.map((range, index) => ({ path: `${path}[${index}]`, range }))
}

function placedOne(path: string, range: WordRange | null): PlacedRange[] {
  return range ? [{ path, range }] : []
}
