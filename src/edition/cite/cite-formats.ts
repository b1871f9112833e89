import type { Edition, Quotation } from '../edition-schema'
import { formatBibtex } from './bibtex'
import { type CiteOptions, citeQuote } from './cite-quote'
import { articleCitation, articleWork, type Citation, quoteCitation } from './cited-work'
import { formatCslJson } from './csl-json'
import { formatRis } from './ris'
import { APA, CHICAGO, type CitationStyle, MLA } from './styles'

/** A way in which the article, and a quote of it, can be cited. */
export type CiteFormat = {
  readonly name: string
  /** What people call it. */
  readonly label: string
  readonly citeArticle: (edition: Edition, options: CiteOptions) => string
  /** `null` where only the printed wording is held: it must not leave alone. */
  readonly citeQuote: (
    edition: Edition,
    quotation: Quotation,
    options: CiteOptions,
  ) => string | null
}

/** The formats in the order in which they are offered. */
export const CITE_FORMATS: readonly CiteFormat[] = [
  styled('apa', 'APA, 7th edition', APA),
  styled('mla', 'MLA, 9th edition', MLA),
  styled('chicago', 'Chicago, 17th edition (notes and bibliography)', CHICAGO),
  managed('bibtex', 'BibTeX', formatBibtex),
  managed('ris', 'RIS', formatRis),
  managed('csl-json', 'CSL-JSON', formatCslJson),
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
    citeArticle: (edition, { accessed }) => {
      const work = articleWork(edition)
      const note = style.hasNotes ? [style.atWords(work, accessed)] : []
      return [...note, style.reference(work, accessed)].join('\n\n')
    },
    citeQuote: (edition, quotation, options) => citeQuote(edition, quotation, style, options),
  }
}

/** A format for reference managers. */
function managed(
  name: string,
  label: string,
  format: (citation: Citation, accessed: string | null) => string,
): CiteFormat {
  return {
    name,
    label,
    citeArticle: (edition, { accessed }) => format(articleCitation(edition), accessed),
    citeQuote: (edition, quotation, { accessed, link }) => {
      const citation = quoteCitation(edition, quotation, link)
      return citation && format(citation, accessed)
    },
  }
}
