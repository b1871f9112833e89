import type { Edition, Quotation } from '@/edition/edition-schema'
import type { TextRange } from '@/text/range'
import { formatBibtex } from './bibtex'
import { type CitePassageOptions, citePassage } from './cite-passage'
import { type CiteOptions, citeQuote } from './cite-quote'
import {
  articleCitation,
  articleWork,
  type Citation,
  type CitedWork,
  editionCitation,
  editionWork,
  passageCitation,
  quoteCitation,
} from './cited-work'
import { formatCslJson } from './csl-json'
import { formatRis } from './ris'
import { APA, CHICAGO, type CitationStyle, MLA } from './styles'

/** What a way of citing is called, and a file in it. */
type NamedFormat = {
  readonly name: string
  /** What people call it. */
  readonly label: string
  /** What a file in it ends with, without the dot. */
  readonly extension: string
  readonly mediaType: string
}

/** A way in which the article, a quote of it or any passage can be cited. */
export type CiteFormat = NamedFormat & {
  readonly citeArticle: (edition: Edition, options: CiteOptions) => string
  /** The edition itself: what has been added to the article, at its own address. */
  readonly citeEdition: (edition: Edition, options: CiteOptions) => string
  /** In the wording asked for, or in all of them, or with word that no official one was found. */
  readonly citeQuote: (edition: Edition, quotation: Quotation, options: CiteOptions) => string
  /** With the official wording too where the passage holds words of a quote. */
  readonly citePassage: (edition: Edition, range: TextRange, options: CitePassageOptions) => string
}

/** The formats in the order in which they are offered. */
export const CITE_FORMATS: readonly [CiteFormat, ...CiteFormat[]] = [
  styled('apa', 'APA, 7th edition', APA),
  styled('mla', 'MLA, 9th edition', MLA),
  styled('chicago', 'Chicago, 17th edition', CHICAGO),
  managed(formatBibtex, {
    name: 'bibtex',
    label: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
  }),
  managed(formatRis, {
    name: 'ris',
    label: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
  }),
  managed(formatCslJson, {
    name: 'csl-json',
    label: 'CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
  }),
]

/** The way of citing of that name; `null` when there is none. */
export function findCiteFormat(name: string): CiteFormat | null {
  return CITE_FORMATS.find((format) => format.name === name) ?? null
}

/** A style in words; one with notes gives the note before the entry of the bibliography. */
function styled(name: string, label: string, style: CitationStyle): CiteFormat {
  return {
    name,
    label,
    extension: 'txt',
    mediaType: 'text/plain; charset=utf-8',
    citeArticle: (edition, { accessed }) => citeWork(articleWork(edition), style, accessed),
    citeEdition: (edition, { accessed, link }) =>
      citeWork(editionWork(edition, link({ kind: 'edition' })), style, accessed),
    citeQuote: (edition, quotation, options) => citeQuote(edition, quotation, style, options),
    citePassage: (edition, range, options) => citePassage(edition, range, style, options),
  }
}

function citeWork(work: CitedWork, style: CitationStyle, accessed: string | null): string {
  const note = style.hasNotes ? [style.atWords(work, accessed, null)] : []
  return [...note, style.reference(work, accessed)].join('\n\n')
}

/** A format for reference managers. */
function managed(
  format: (citation: Citation, accessed: string | null) => string,
  named: NamedFormat,
): CiteFormat {
  return {
    ...named,
    citeArticle: (edition, { accessed }) => format(articleCitation(edition), accessed),
    citeEdition: (edition, { accessed, link }) =>
      format(editionCitation(edition, link({ kind: 'edition' })), accessed),
    citeQuote: (edition, quotation, { accessed, link, wording }) =>
      format(quoteCitation(edition, quotation, link, wording), accessed),
    citePassage: (edition, range, { accessed, url }) =>
      format(passageCitation(edition, range, url), accessed),
  }
}
