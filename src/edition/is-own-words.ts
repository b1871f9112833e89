import type { Quotation } from './edition-schema'
import { DIRECTNESS } from './vocabularies'

/** Whether `words` of a quotation are printed as somebody's own: of a mixed one only some parts are. */
export function isOwnWords({ directness }: Quotation, words: string): boolean {
  const { own } = DIRECTNESS[directness]
  return own === 'all' || (own === 'some' && OPENING_MARK.test(words))
}

const OPENING_MARK = /^["'“‘„«»‹›]/
