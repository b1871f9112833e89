import type { TextRange } from '@/text/range'
import { type EditionProblem, problem, quoteWords } from './edition-problem'
import type { Edition } from './edition-schema'

/** Every mark that opens or closes words; ’ is left out, because it is the apostrophe too. */
const MARKS = /[“”"„«»‹›‘]/g

/** Quotation marks of the text that nobody has said to be a quotation or something else. */
export function checkQuotationMarks({ article, quotations }: Edition): EditionProblem[] {
  const { text, otherQuotationMarks } = article
  const known = [...quotations.flatMap(({ parts }) => parts), ...otherQuotationMarks]
  const offsets = Array.from(text.matchAll(MARKS), ({ index }) => index)
  return outside(known, offsets).map((offset) => {
    const mark = `the quotation mark at ${offset}, ${quoteWords(text.slice(offset, offset + 20))}`
    const reason = `${mark}, is in no quotation and not among article.otherQuotationMarks`
    return problem('quotation-mark', 'article.text', reason, { start: offset, end: offset + 1 })
  })
}

/** Those of `offsets` (in order) that lie in none of `ranges`. */
function outside(ranges: readonly TextRange[], offsets: readonly number[]): number[] {
  const waiting = ranges.toSorted((a, b) => b.start - a.start)
  let reach = 0
  return offsets.filter((offset) => {
    for (let next = waiting.at(-1); next && next.start <= offset; next = waiting.at(-1)) {
      reach = Math.max(reach, next.end)
      waiting.pop()
    }
    return offset >= reach
  })
}
