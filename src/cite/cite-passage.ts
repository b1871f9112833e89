import type { Edition } from '@/edition/edition-schema'
import { passageWordings } from '@/edition/wordings'
import { paragraphSpan } from '@/text/paragraphs'
import type { TextRange } from '@/text/range'
import { trimmedRange } from '@/text/trimmed-range'
import { citeWordings, officialWordings } from './cite-wordings'
import { articleWork } from './cited-work'
import { linkToWordings } from './link-to-wordings'
import type { CitationStyle } from './styles'
import { asPrinted, asRecorded, asReported, inQuotationMarks, missingWords, namesOf } from './words'

/**
 * When the page was opened (YYYY-MM-DD, or `null` to leave it out), the full link to the passage, and
 * whose statement it reports, where it is one.
 */
export type CitePassageOptions = {
  readonly accessed: string | null
  readonly url: string
  readonly reportedOf?: string | undefined
}

/**
 * Any stretch of the article to be copied: its words as printed with what the style puts at quoted
 * words, then the references.
 *
 * Where it shares words with a quotation whose official wording is held, that wording is given
 * too, whole; where none was found it says so.
 */
export function citePassage(
  edition: Edition,
  range: TextRange,
  style: CitationStyle,
  { accessed, url, reportedOf = '' }: CitePassageOptions,
): string {
  const { printed, recorded, unrecorded } = passageWordings(edition, range)
  const missing = missingWords(unrecorded)
  const quoted = inQuotationMarks(printed)
  const isIntroduced = quoted === printed || recorded.length + missing.length > 0
  const { publisher } = edition.article
  const introduced = isIntroduced ? `${asPrinted(publisher)}: ${quoted}` : quoted
  const article = {
    words: reportedOf === '' ? introduced : `${asReported(reportedOf)}: ${quoted}`,
    finding: missing.length === 0 ? null : missing.join(' '),
    work: articleWork(edition),
    paragraphs: paragraphSpan(edition.article.text, trimmedRange(edition.article.text, range)),
  }
  const official = recorded.flatMap((wordings) =>
    officialWordings(wordings, (label) => asRecorded(namesOf(wordings), label)),
  )
  const place = linkToWordings(recorded, 'The passage', url)
  return citeWordings([article, ...official], place, style, accessed)
}
