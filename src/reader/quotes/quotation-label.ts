import type { Edition, Quotation } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import { isQuoted, quotedStatements } from '@/edition/quotations'
import { joinWords } from '@/text/join-words'

/** Who said it: "Gina Raimondo", or "Gina Raimondo and Michelle Donelan". */
export function speakerNames(edition: Edition, { speakers }: Quotation): string {
  return joinWords(speakers.map((id) => findEntity(edition, id)?.label ?? id))
}

/** What a quotation is called: "Quote 1 of 2, Gina Raimondo". */
export function quotationLabel(edition: Edition, quotation: Quotation): string {
  const names = speakerNames(edition, quotation)
  if (!isQuoted(quotation)) return `Reported statement, ${names}`
  const quoted = quotedStatements(edition)
  return `Quote ${quoted.indexOf(quotation) + 1} of ${quoted.length}, ${names}`
}
