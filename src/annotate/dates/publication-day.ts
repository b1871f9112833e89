import { atOnce } from '../pace'
import { type Reading, read } from '../reading/reading'
import { findDates } from './find-dates'

/** The day that the first date line of a text bears, in EDTF; null where there is none. */
export function publicationDay({ text, paragraphs }: Reading): string | null {
  const line = paragraphs.find(({ guess }) => guess === 'dateline')
  if (line === undefined) return null
  const dates = atOnce(findDates(atOnce(read(text.slice(line.start, line.end))), null))
  return dates.find(({ type }) => type === 'date')?.edtf ?? null
}
