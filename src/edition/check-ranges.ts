import { type EditionProblem, problem, quoteWords } from './edition-problem'
import { rangesOf, type WordRange } from './edition-ranges'
import type { Edition } from './edition-schema'

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
  const from = showFrom(found, words)
  return `the words at ${place} are ${quoteFrom(found, from)}, expected ${quoteFrom(words, from)}`
}

/** Whether `offset` stands between the two code units of one character. */
function isInsideCharacter(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1))
}

/** Where to begin showing two wordings so that the first difference is seen. */
function showFrom(found: string, words: string): number {
  let same = 0
  while (same < found.length && found[same] === words[same]) same++
  return same > 40 ? same - 20 : 0
}

function quoteFrom(words: string, from: number): string {
  return quoteWords(from > 0 ? `…${words.slice(from)}` : words)
}
