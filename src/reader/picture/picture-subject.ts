import { linkTo } from '@/address/links'
import { sharePath } from '@/address/share-path'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { paragraphNumberAt } from '@/edition/find-by-id'
import { quotationRange } from '@/edition/quotations'
import type { TextRange } from '@/text/range'
import { trimmedRange } from '@/text/trimmed-range'
import { quotationLabel } from '../words/quotation-label'

/** What a picture can be made of: a quotation, or any stretch of the article. */
export type PictureSubject =
  | { readonly kind: 'quote'; readonly quotation: Quotation }
  | { readonly kind: 'passage'; readonly range: TextRange }

/** Where it stands in the article, without white space at its ends. */
export function subjectRange({ article }: Edition, subject: PictureSubject): TextRange {
  if (subject.kind === 'passage') return trimmedRange(article.text, subject.range)
  return quotationRange(subject.quotation)
}

/** The number of the paragraph that it begins in, from 1. */
export function subjectParagraph(edition: Edition, subject: PictureSubject): number {
  return paragraphNumberAt(edition, subjectRange(edition, subject).start)
}

/** How a sentence calls it: "Quote 1 of 2, Gina Raimondo", "the passage in paragraph 4". */
export function subjectName(edition: Edition, subject: PictureSubject): string {
  if (subject.kind === 'quote') return quotationLabel(edition, subject.quotation)
  return `the passage in paragraph ${subjectParagraph(edition, subject)}`
}

/** Where it is found, short enough to be typed: host and path, with the small page for a quote. */
export function subjectAddress(edition: Edition, subject: PictureSubject, host: string): string {
  if (subject.kind === 'passage') {
    const number = subjectParagraph(edition, subject)
    return host + linkTo(edition, { kind: 'paragraph', number })
  }
  return host + sharePath(linkTo(edition, null), 'quote', subject.quotation.id)
}
