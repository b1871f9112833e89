import type { Edition, Quotation } from '@/edition/edition-schema'
import { wordedRecords } from '@/edition/quotations'
import { carriedPlaces } from '@/edition/recorded-places'
import type { TextSource } from '@/edition/text-sources'
import { type Paragraph, paragraphs } from '@/text/paragraphs'
import { overlaps, type TextRange } from '@/text/range'

/** Words of a record that a quotation carries. */
export type Carried = TextRange & { readonly quotation: Quotation }

/** A paragraph of a record, with what quotations of the article carry of it. */
export type RecordParagraph = Paragraph & { readonly carried: readonly Carried[] }

/** The paragraphs of a record, in order. */
export function paragraphsOfRecord(edition: Edition, source: TextSource): RecordParagraph[] {
  const carried = edition.quotations.flatMap((quotation) =>
    wordedRecords(quotation)
      .filter(({ seenIn, verdict }) => seenIn === source.id && verdict !== 'not-found')
      .flatMap((record) => carriedPlaces(source.text, quotation, record))
      .map((place): Carried => ({ ...place, quotation })),
  )
  return paragraphs(source.text).map((paragraph) => ({
    ...paragraph,
    carried: carried.filter((place) => overlaps(place, paragraph)),
  }))
}
