import type { TextRange } from '@/text/range'
import { wordDifferences } from '@/text/word-differences'
import { comparedParts } from './compared-parts'
import type { OfficialRecord, Quotation } from './edition-schema'
import { BETWEEN_PARTS, reportedWords } from './quotations'
import { BETWEEN_PLACES } from './recorded-places'

type Asked = {
  readonly quotation: Quotation
  readonly record: OfficialRecord
  readonly place: number | null
}

/** Where the article prints the words of a record, or those of one of its places; all of the quotation where that cannot be told. */
export function printedPlaces({
  quotation,
  record: { words },
  place,
}: Asked): readonly TextRange[] {
  if (words === null || place === null) return quotation.parts
  const parts = comparedParts(quotation)
  const { before, after } = wordDifferences(reportedWords({ parts }), words)
  const printed = before.filter(({ differs }) => !differs)
  const pieces = words.split(BETWEEN_PLACES)
  const start = pieces.slice(0, place - 1).join('').length + (place - 1) * BETWEEN_PLACES.length
  const end = start + (pieces[place - 1]?.length ?? 0)
  // What both have stands in both in the same order, among marks of their own.
  const shared = after
    .filter(({ differs }) => !differs)
    .flatMap((run, index) => {
      const own = printed[index]
      const all = wordsOf(run.words)
      const asked = all.filter(
        (word) => run.start + word.start >= start && run.start + word.end <= end,
      )
      const [first] = asked
      if (!own || !first) return []
      const same = wordsOf(own.words).slice(all.indexOf(first), all.indexOf(first) + asked.length)
      return same.map((word) => ({ start: own.start + word.start, end: own.start + word.end }))
    })
  const [first, last] = [shared[0], shared.at(-1)]
  return first && last ? inArticle(parts, { start: first.start, end: last.end }) : quotation.parts
}

/** A stretch of the reported words, where the article has it: in several parts where it is interrupted. */
function inArticle(parts: Quotation['parts'], { start, end }: TextRange): TextRange[] {
  let from = 0
  return parts.flatMap((part) => {
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, part.words.length)]
    from += part.words.length + BETWEEN_PARTS.length
    return first < last ? [{ start: part.start + first, end: part.start + last }] : []
  })
}

function wordsOf(text: string): TextRange[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }))
}
