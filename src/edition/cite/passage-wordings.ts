import type { TextRange } from '@/text/range'
import type { Edition } from '../edition-schema'
import { type WordingRow, wordingRow } from '../export/wording-rows'
import { isQuoted, quotationsIn } from '../quotations'
import { speakerNames } from '../speaker-names'

/** The words of a passage with what must not be left out beside them. */
export type PassageWordings = {
  /** As printed, without white space at the ends. */
  readonly printed: string
  /** The quotations that some of the words belong to and whose official wording is held. */
  readonly rows: readonly WordingRow[]
  /** For quotations without one, in the order of the text: that there is none to be given. */
  readonly missing: readonly string[]
}

/** What a citation of a stretch of the article has to give, whosever words it holds. */
export function passageWordings(edition: Edition, range: TextRange): PassageWordings {
  const quotations = quotationsIn(edition, range).filter(isQuoted)
  const found = quotations.map((quotation) => ({ quotation, row: wordingRow(edition, quotation) }))
  const silent = found.filter(({ row }) => row === null)
  const speakers = silent.map(({ quotation }) => speakerNames(edition, quotation))
  return {
    printed: edition.article.text.slice(range.start, range.end).trim(),
    rows: found.flatMap(({ row }) => row ?? []),
    missing: [...new Set(speakers)].map(
      (names) => `Words of ${names} as printed: no official wording of them is held.`,
    ),
  }
}

/** Words in quotation marks, unless some of their own would be taken for the end of them. */
export function inQuotationMarks(words: string): string {
  return /["“”„«»]/.test(words) ? words : `“${words}”`
}
