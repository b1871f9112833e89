import type { WordRange } from '@/text/range'
import { type EditionProblem, problem } from './edition-problem'
import { rangesOf } from './edition-ranges'
import type { Edition } from './edition-schema'
import { quoteDifference } from './quote-difference'

/** Ranges that are empty, leave the text, cut a character in two or hold other words than they say. */
export function checkRanges(edition: Edition): EditionProblem[] {
  const { text } = edition.article
  return rangesOf(edition).flatMap(({ path, range }) => {
    const reason = faultOf(text, range)
    return reason === null ? [] : [problem('range', path, reason)]
  })
}

function faultOf(text: string, { start, end, words }: WordRange): string | null {
  const place = `${start}–${end}`
  if (end < start) return `${place} ends before it begins`
  if (end === start) return `${place} is empty`
  if (end > text.length) return `${place} reaches beyond the text, which ends at ${text.length}`
  if (isInsideCharacter(text, start) || isInsideCharacter(text, end)) {
    return `${place} cuts a character in two`
  }
  const found = text.slice(start, end)
  if (found === words) return null
  const [shown, expected] = quoteDifference(found, words)
  return `the words at ${place} are ${shown}, expected ${expected}`
}

/** Whether `offset` stands between the two code units of one character. */
function isInsideCharacter(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1))
}
