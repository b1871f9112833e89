import type { Edition } from './edition-schema'
import { isQuoted } from './quotations'

/** What stands in quotation marks in the article, as far as it was looked at. */
export type QuotationMarks = {
  /** How many passages are quoted. */
  readonly quoted: number
  /** How many of them nobody is named for. */
  readonly unattributed: number
  /** How many words in quotation marks are something else: a title, a nickname. */
  readonly other: number
  /** Whether the text has no quotation mark at all. */
  readonly isWithout: boolean
}

/** Count what stands in quotation marks. */
export function quotationMarks({ article, quotations }: Edition): QuotationMarks {
  const quoted = quotations.filter(isQuoted)
  return {
    quoted: quoted.flatMap(({ parts }) => parts).length,
    unattributed: quoted
      .filter(({ speakers }) => speakers.length === 0)
      .flatMap(({ parts }) => parts).length,
    other: article.otherQuotationMarks.length,
    isWithout: !/[“”"„«»‹›‘]/.test(article.text),
  }
}
