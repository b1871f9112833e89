import { quoteWords } from './edition-problem'

/** Two wordings in quotation marks, cut so that the first difference is seen. */
export function quoteDifference(one: string, other: string): readonly [string, string] {
  let same = 0
  while (same < one.length && one[same] === other[same]) same++
  const from = same > 40 ? same - 20 : 0
  return [quoteFrom(one, from), quoteFrom(other, from)]
}

function quoteFrom(words: string, from: number): string {
  return quoteWords(from > 0 ? `…${words.slice(from)}` : words)
}
