import type { TextRange } from '@/text/range'
import type { Quotation } from './edition-schema'
import { isOwnWords } from './is-own-words'
import { isQuoted } from './quotations'

/** Words between quotation marks, each mark of a kind that says which way it faces but the straight ones. */
const IN_MARKS =
  /"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|‹[^‹›]*›|(?<!\p{L})‘(?:[^‘’]|’(?=\p{L}))*’(?!\p{L})/gu

/**
 * The parts of a quotation that a record should have word by word: of a mixed one what stands in
 * quotation marks, which may be within what is told around it ('said it was "deeply sorry"').
 */
export function comparedParts(quotation: Quotation): (TextRange & { readonly words: string })[] {
  if (!isQuoted(quotation)) return [...quotation.parts]
  return quotation.parts.flatMap((part) => {
    if (isOwnWords(quotation, part.words)) return part
    return Array.from(part.words.matchAll(IN_MARKS), ({ index, 0: words }) => {
      const start = part.start + index
      return { start, end: start + words.length, words }
    })
  })
}
