import type { LinkTo } from '@/address/link-to'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { isQuoted, quotationRange } from '@/edition/quotations'
import { wordingsOf, wordsOfRuns } from '@/edition/wordings'
import { paragraphSpan } from '@/text/paragraphs'
import { citePassage } from './cite-passage'
import { citeWordings, officialWordings } from './cite-wordings'
import { articleWork, type CitedWordingOf } from './cited-work'
import { linkToWordings } from './link-to-wordings'
import type { CitationStyle } from './styles'
import { asPrinted, asRecorded, MISSING_WORDS, namesOf } from './words'

/**
 * When the pages were opened (YYYY-MM-DD, or `null` to leave it out), where a quote is found, and
 * which of its wordings is cited; absent, or of no record there is, for all of them.
 */
export type CiteOptions = {
  readonly accessed: string | null
  readonly link: LinkTo
  readonly wording?: CitedWordingOf | undefined
}

/**
 * A quote to be copied: the wording asked for or each of them, the printed one with word that no
 * official one was found where that is so, each with whose words they are and with what the style
 * puts at quoted words, then the references.
 *
 * A reported statement is in the article's own words, and is cited as a passage of it, with whose it is.
 */
export function citeQuote(
  edition: Edition,
  quotation: Quotation,
  style: CitationStyle,
  { accessed, link, wording }: CiteOptions,
): string {
  const url = link({ kind: 'quote', id: quotation.id })
  const range = quotationRange(quotation)
  const wordings = wordingsOf(edition, quotation)
  if (!isQuoted(quotation)) {
    return citePassage(edition, range, style, { accessed, url, reportedOf: namesOf(wordings) })
  }
  const { missing } = wordings
  const names = namesOf(wordings)
  const printed = {
    words: `${asPrinted(names)}: ${wordsOfRuns(wordings.printed)}`,
    finding: missing && MISSING_WORDS[missing],
    work: articleWork(edition),
    paragraphs: paragraphSpan(edition.article.text, range),
  }
  const place = linkToWordings([wordings], 'The quote', url)
  const official = officialWordings(wordings, (label) => asRecorded(names, label))
  // A record that is not there was asked for by a link of another version: all there are are given.
  const isAll = wording === undefined || (wording !== 'printed' && !(wording in official))
  const cited = [printed, ...official].filter(
    (_, at) => isAll || at === (wording === 'printed' ? 0 : wording + 1),
  )
  return citeWordings(cited, place, style, accessed)
}
