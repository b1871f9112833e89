import { rangeOfWords, type WordedText, wordedText } from '@/text/passage/placing/worded-text'
import type { TextRange } from '@/text/range'
import { comparedParts } from '../compared-parts'
import type { Quotation } from '../edition-schema'
import { BETWEEN_PARTS } from '../quotations'

/** What stands between two printed words and says that something of what was said does not. */
export type Break = 'ellipsis' | 'interruption' | 'none'

/** The words that a quotation gives as somebody's, with their way back into the article. */
export type PrintedWords = {
  readonly worded: WordedText
  /** Where printed words from one to another stand in the article. */
  readonly rangeOf: (first: number, last: number) => TextRange
  /** What stands before the word `index`. */
  readonly breakBefore: (index: number) => Break
}

/** What a publisher puts between square brackets is not said by whom it quotes. */
const BRACKETED = /\[[^\]]*\]/g
/** "[W]e": a letter made large or small. */
const BRACKETED_LETTER = /\[(\p{L})\](?=\p{L})/gu
const INVISIBLE = '\u00ad'
const ELLIPSIS = /…|\.\s?\.\s?\.|\[/

/**
 * The words of a quotation that a record should have: of a mixed one those in quotation marks, of a
 * reported one all that is reported. What is in square brackets counts as left out, and shown to be.
 */
export function printedWords(quotation: Quotation): PrintedWords {
  const own = comparedParts(quotation)
  // Neither replacement moves what stands after it.
  const source = own
    .map(({ words }) => words)
    .join(BETWEEN_PARTS)
    .replace(BRACKETED_LETTER, `${INVISIBLE}$1${INVISIBLE}`)
  const worded = wordedText(source.replace(BRACKETED, (words) => ' '.repeat(words.length)))
  let position = 0
  const parts = own.map(({ start, words }) => {
    const from = position
    position += words.length + BETWEEN_PARTS.length
    return { from, to: from + words.length, start }
  })
  const partAt = (offset: number) => parts.findLast(({ from }) => from <= offset)
  const inArticle = (offset: number) => {
    const part = partAt(offset)
    return part === undefined ? offset : part.start + offset - part.from
  }
  return {
    worded,
    rangeOf: (first, last) => {
      const { start, end } = rangeOfWords(worded, first, last)
      return { start: inArticle(start), end: inArticle(end - 1) + 1 }
    },
    breakBefore: (index) => {
      if (index === 0) return 'none'
      const { end } = rangeOfWords(worded, index - 1, index - 1)
      const { start } = rangeOfWords(worded, index, index)
      if (ELLIPSIS.test(source.slice(end, start))) return 'ellipsis'
      return partAt(end - 1) === partAt(start) ? 'none' : 'interruption'
    },
  }
}
