import { joinWords } from '@/text/join-words'
import type { Edition, Quotation } from '../edition-schema'
import type { LinkTo } from '../export/link-to'
import { type WordingRow, wordingRow } from '../export/wording-rows'
import { articleWork, type CitedWork, sourceWork } from './cited-work'
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
  const wordings = citedWordings(row, articleWork(edition))
  const works = new Map(wordings.map(({ work }) => [work.url, work]))
  const notes = wordings.map(({ work }, index) => `${index + 1}. ${style.atWords(work, accessed)}`)
  return [
    ...wordings.map(({ words, finding, work }, index) => {
      const mark = style.hasNotes ? `[${index + 1}]` : style.atWords(work, accessed)
      return `${words} ${mark}${finding === null ? '' : ` ${finding}`}`
    }),
    `Both wordings: ${link({ kind: 'quote', id: quotation.id })}`,
    ...(style.hasNotes ? notes : []),
    ...[...works.values()].map((work) => style.reference(work, accessed)),
  ].join('\n\n')
}

/** The printed wording and the official ones, each with the work that it was seen in. */
function citedWordings({ speakers, printed, records }: WordingRow, article: CitedWork) {
  return [
    { words: `${joinWords(speakers)}, as printed: ${printed}`, finding: null, work: article },
    ...records.map(({ label, words, finding, seenInSource }) => ({
      words: `${label}: “${words}”`,
      finding,
      work: sourceWork(seenInSource),
    })),
  ]
}
