import type { Quotation } from './edition-schema'

/** Whether `words` of a quotation are printed as somebody's own: of a mixed one only some parts are. */
export function isOwnWords({ directness }: Quotation, words: string): boolean {
  return directness === 'direct' || (directness === 'mixed' && OPENING_MARK.test(words))
}

const OPENING_MARK = /^["'“‘„«»‹›]/
