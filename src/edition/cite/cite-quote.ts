import { joinWords } from '@/text/join-words'
import type { Edition, Quotation } from '../edition-schema'
import type { LinkTo } from '../export/link-to'
import { wordingRow } from '../export/wording-rows'
import { citeWordings, officialWordings } from './cite-wordings'
import { articleWork } from './cited-work'
import type { CitationStyle } from './styles'

/** When the pages were opened (YYYY-MM-DD, or `null` to leave it out) and where a quote is found. */
export type CiteOptions = { readonly accessed: string | null; readonly link: LinkTo }

/**
 * A quote to be copied: both wordings, each with what the style puts at quoted words, then the
 * references.
 *
 * @returns `null` where only the printed wording is held: it must not leave alone.
 */
export function citeQuote(
  edition: Edition,
  quotation: Quotation,
  style: CitationStyle,
  { accessed, link }: CiteOptions,
): string | null {
  const row = wordingRow(edition, quotation)
  if (!row) return null
  const printed = {
    words: `${joinWords(row.speakers)}, as printed: ${row.printed}`,
    finding: null,
    work: articleWork(edition),
  }
  const place = `Both wordings: ${link({ kind: 'quote', id: quotation.id })}`
  const wordings = [printed, ...officialWordings(row, (label) => label)]
  return citeWordings(wordings, place, style, accessed)
}
