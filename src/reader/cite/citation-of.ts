import type { CiteFormat } from '@/cite/cite-formats'
import type { CiteOptions } from '@/cite/cite-quote'
import type { Edition, Quotation } from '@/edition/edition-schema'
import type { TextRange } from '@/text/range'

/** What is cited: the article, for its own sake or for that of something in it. */
export type CiteSubject =
  | { readonly kind: 'article' }
  /** What has been added to the article, at its own address. */
  | { readonly kind: 'edition' }
  | { readonly kind: 'quote'; readonly quotation: Quotation }
  /** `url` is the full link to the passage. */
  | { readonly kind: 'passage'; readonly range: TextRange; readonly url: string }

/** The citation in a format. */
export function citationOf(
  edition: Edition,
  subject: CiteSubject,
  format: CiteFormat,
  options: CiteOptions,
): string {
  switch (subject.kind) {
    case 'article':
      return format.citeArticle(edition, options)
    case 'edition':
      return format.citeEdition(edition, options)
    case 'passage': {
      const { accessed } = options
      return format.citePassage(edition, subject.range, { accessed, url: subject.url })
    }
    case 'quote':
      return format.citeQuote(edition, subject.quotation, options)
  }
}

/** What a file with the citation is called: "us-uk-ai-safety-raimondo-1.bib". */
export function citationFile(edition: Edition, subject: CiteSubject, format: CiteFormat): string {
  switch (subject.kind) {
    case 'article':
      return `${edition.id}.${format.extension}`
    case 'edition':
      return `${edition.id}-edition.${format.extension}`
    case 'passage':
      return `${edition.id}-passage.${format.extension}`
    case 'quote':
      return `${edition.id}-${subject.quotation.id}.${format.extension}`
  }
}
