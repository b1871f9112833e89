import type { TextRange } from '@/text/range'
import { comparedParts } from './compared-parts'
import type { Quotation } from './edition-schema'
import { reportedWords, type WordedRecord } from './quotations'
import { officialRuns } from './wording-runs'

/** What stands between words of a record that are taken from several places of its text. */
export const BETWEEN_PLACES = ' … '

/** Some words of a record: where they begin in its wording, and where they stand in its text. */
export type RecordedPlace = TextRange & { readonly from: number }

/**
 * Where the words of a record stand in its text, in their own order: in one place, or in as many as
 * `BETWEEN_PLACES` joins. None where the text does not have them to the letter.
 */
export function recordedPlaces(text: string, words: string): RecordedPlace[] {
  const start = text.indexOf(words)
  if (start !== -1) return [{ start, end: start + words.length, from: 0 }]
  let from = 0
  const places = words.split(BETWEEN_PLACES).map((piece) => {
    const at = text.indexOf(piece)
    const place = { start: at, end: at + piece.length, from }
    from += piece.length + BETWEEN_PLACES.length
    return place
  })
  return places.some(({ start: at }) => at === -1) ? [] : places
}

/** Where less than this share of a quotation is in the words of a record, it carries none of them. */
const LEAST_CARRIED = 0.5

/** What of the text of a record a quotation carries: its words there without what it leaves out or has otherwise. */
export function carriedPlaces(
  text: string,
  quotation: Quotation,
  { words }: WordedRecord,
): TextRange[] {
  const shared = officialRuns(quotation, words).filter(({ kind }) => kind === 'shared')
  const units = shared.reduce((sum, run) => sum + run.words.length, 0)
  if (units < LEAST_CARRIED * reportedWords({ parts: comparedParts(quotation) }).length) return []
  return recordedPlaces(text, words).flatMap((place) => {
    const length = place.end - place.start
    return shared.flatMap((run) => {
      const first = Math.max(run.start - place.from, 0)
      const last = Math.min(run.start + run.words.length - place.from, length)
      return first < last ? [{ start: place.start + first, end: place.start + last }] : []
    })
  })
}
