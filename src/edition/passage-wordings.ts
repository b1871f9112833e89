import { joinWords } from '@/text/join-words'
import type { TextRange } from '@/text/range'
import type { Edition } from './edition-schema'
import { isQuoted, quotationsIn } from './quotations'
import { type WordingRow, wordingRow } from './wording-rows'

/** The words of a passage with what must not be left out beside them. */
export type PassageWordings = {
  /** As printed, without white space at the ends. */
  readonly printed: string
  /** The quotations that some of the words belong to and whose official wording is held. */
  readonly rows: readonly WordingRow[]
  /** For quotations without one, in the order of the text: whose they are, and that none was found. */
  readonly missing: readonly string[]
}

/** What a citation of a stretch of the article has to give, whosever words it holds. */
export function passageWordings(edition: Edition, range: TextRange): PassageWordings {
  const rows = quotationsIn(edition, range)
    .filter(isQuoted)
    .map((quotation) => wordingRow(edition, quotation))
  const missing = rows.flatMap((row) =>
    row.missing === null ? [] : [`${joinWords(row.speakers)}: ${row.missing}`],
  )
  return {
    printed: edition.article.text.slice(range.start, range.end).trim(),
    rows: rows.filter(({ records }) => records.length > 0),
    missing: [...new Set(missing)],
  }
}

/** Words in quotation marks, unless some of their own would be taken for the end of them. */
export function inQuotationMarks(words: string): string {
  return /["“”„«»]/.test(words) ? words : `“${words}”`
}
