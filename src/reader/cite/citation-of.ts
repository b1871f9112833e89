import type { CiteFormat } from '@/edition/cite/cite-formats'
import type { Edition, Quotation } from '@/edition/edition-schema'
import type { LinkTo } from '@/edition/export/link-to'
import { isQuoted, quotationEnd, quotationStart } from '@/edition/quotations'
import type { TextRange } from '@/text/range'

/** What is cited: the article, for its own sake or for that of something in it. */
export type CiteSubject =
  | { readonly kind: 'article' }
  | { readonly kind: 'quote'; readonly quotation: Quotation }
  /** `url` is the full link to the passage. */
  | { readonly kind: 'passage'; readonly range: TextRange; readonly url: string }

type Options = { readonly accessed: string | null; readonly link: LinkTo }

/**
 * The citation in a format; `null` for a quote of which only the printed wording is held.
 *
 * A reported statement is in the article's own words, and is cited as a passage of it.
 */
export function citationOf(
  edition: Edition,
  subject: CiteSubject,
  format: CiteFormat,
  { accessed, link }: Options,
): string | null {
  switch (subject.kind) {
    case 'article':
      return format.citeArticle(edition, { accessed, link })
    case 'passage':
      return format.citePassage(edition, subject.range, { accessed, url: subject.url })
    case 'quote': {
      const { quotation } = subject
      if (isQuoted(quotation)) return format.citeQuote(edition, quotation, { accessed, link })
      const range = { start: quotationStart(quotation), end: quotationEnd(quotation) }
      const url = link({ kind: 'quote', id: quotation.id })
      return format.citePassage(edition, range, { accessed, url })
    }
  }
}

/** What a file with the citation is called: "us-uk-ai-safety-raimondo-1.bib". */
export function citationFile(edition: Edition, subject: CiteSubject, format: CiteFormat): string {
  switch (subject.kind) {
    case 'article':
      return `${edition.id}.${format.extension}`
    case 'passage':
      return `${edition.id}-passage.${format.extension}`
    case 'quote':
      return `${edition.id}-${subject.quotation.id}.${format.extension}`
  }
}
