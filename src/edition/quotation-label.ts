import type { Edition, Quotation } from './edition-schema'
import { isQuoted, quotedStatements } from './quotations'
import { speakerNames } from './speaker-names'

/** What a quotation is called: "Quote 1 of 2, Gina Raimondo". */
export function quotationLabel(edition: Edition, quotation: Quotation): string {
  const names = speakerNames(edition, quotation)
  if (!isQuoted(quotation)) return `Reported statement, ${names}`
  const quoted = quotedStatements(edition)
  return `Quote ${quoted.indexOf(quotation) + 1} of ${quoted.length}, ${names}`
}
