import { editionIndex } from '@/edition/edition-index'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { isQuoted } from '@/edition/quotations'
import { isolated } from './isolated'
import { speakerNames } from './speaker-names'

/** What a quotation is called: "Quote 1 of 2, Gina Raimondo". */
export function quotationLabel(edition: Edition, quotation: Quotation): string {
  const names = isolated(speakerNames(edition, quotation))
  if (!isQuoted(quotation)) return `Reported statement, ${names}`
  const { quoteNumber } = editionIndex(edition)
  return `Quote ${quoteNumber.get(quotation.id) ?? 0} of ${quoteNumber.size}, ${names}`
}
