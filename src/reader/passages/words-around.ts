import { firstWords, lastWords } from '@/text/first-words'
import type { TextRange } from '@/text/range'

/** Words of the article with those beside them, as they tell one place from another. */
export type WordsAround = {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** How much is shown on each side, and how much of the words from each end, in UTF-16 units. */
const BESIDE = 48
const LONGEST_END = 60

/** The words of `range`, many of them by their ends, between the nearest words of their paragraph. */
export function wordsAround(text: string, { start, end }: TextRange): WordsAround {
  const [lineBefore = ''] = text.slice(0, start).split('\n\n').slice(-1)
  const [lineAfter = ''] = text.slice(end, end + 2 * BESIDE).split('\n\n')
  const before = lastWords(lineBefore, within(BESIDE))
  const after = firstWords(lineAfter, within(BESIDE))
  return {
    before: before === lineBefore ? before : `… ${before.trimStart()}`,
    words: shortened(text.slice(start, end).replaceAll(/\s+/g, ' ')),
    after: after === lineAfter ? after : `${after.trimEnd()} …`,
  }
}

function shortened(words: string): string {
  if (words.length <= 2 * LONGEST_END + BESIDE) return words
  return `${firstWords(words, within(LONGEST_END))}… ${lastWords(words, within(LONGEST_END))}`
}

function within(most: number) {
  return (words: string) => words.length <= most
}
