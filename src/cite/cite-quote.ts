import type { LinkTo } from '@/address/link-to'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { isQuoted, quotationRange } from '@/edition/quotations'
import { wordingsOf, wordsOfRuns } from '@/edition/wordings'
import { paragraphSpan } from '@/text/paragraphs'
import { citePassage } from './cite-passage'
import { citeWordings, officialWordings } from './cite-wordings'
import { articleWork } from './cited-work'
import { linkToWordings } from './link-to-wordings'
import type { CitationStyle } from './styles'
import { asPrinted, MISSING_WORDS, namesOf } from './words'

/** When the pages were opened (YYYY-MM-DD, or `null` to leave it out) and where a quote is found. */
export type CiteOptions = { readonly accessed: string | null; readonly link: LinkTo }

/**
 * A quote to be copied: both wordings, or the printed one and that no official one was found, each
 * with what the style puts at quoted words, then the references.
 *
 * A reported statement is in the article's own words, and is cited as a passage of it.
 */
export function citeQuote(
  edition: Edition,
  quotation: Quotation,
  style: CitationStyle,
  { accessed, link }: CiteOptions,
): string {
  const url = link({ kind: 'quote', id: quotation.id })
  const range = quotationRange(quotation)
  if (!isQuoted(quotation)) return citePassage(edition, range, style, { accessed, url })
  const wordings = wordingsOf(edition, quotation)
  const { missing } = wordings
  const printed = {
    words: `${asPrinted(namesOf(wordings))}: ${wordsOfRuns(wordings.printed)}`,
    finding: missing && MISSING_WORDS[missing],
    work: articleWork(edition),
    paragraphs: paragraphSpan(edition.article.text, range),
  }
  const place = linkToWordings([wordings], 'The quote', url)
  const cited = [printed, ...officialWordings(wordings, (label) => label ?? 'Official wording')]
  return citeWordings(cited, place, style, accessed)
}
