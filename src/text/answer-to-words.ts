import { nextPlace, type WordsFound } from './find-words'
import type { TextRange } from './range'

/** How well words that stand in a text answer: as whole words, as beginnings of words, or not together. */
export type WordRank = 2 | 4 | 5

/**
 * The same of a name, where it is better to stand first: 0 is the whole name, 1 its first words
 * and 3 the beginning of its first word.
 */
export type NameRank = 0 | 1 | 3 | WordRank

/** How well a text answers, and the first of the words in it that do. */
export type Answer<Rank> = { readonly rank: Rank; readonly place: TextRange }

/** How a name answers to words, all folded, whatever their order; `null` where it has not all of them. */
export function answerOfName(name: string, words: readonly string[]): Answer<NameRank> | null {
  const answer = answerOfProse(name, words)
  if (!answer || answer.rank === 5 || answer.place.start > 0) return answer
  const { rank, place } = answer
  if (rank === 2 && place.end === name.length) return { rank: 0, place }
  return { rank: rank === 2 ? 1 : 3, place }
}

/** The same of what is no name, where it is no better to stand first. */
export function answerOfProse(prose: string, words: readonly string[]): Answer<WordRank> | null {
  const together = bestPlace(prose, words)
  if (together) return { rank: together.isWhole ? 2 : 4, place: together }
  const apart = words.length > 1 ? firstOfEach(prose, words) : []
  const [first] = apart.toSorted((a, b) => a.start - b.start)
  return first && apart.length === words.length ? { rank: 5, place: first } : null
}

/** The first place where they are whole words, else the first of all. */
function bestPlace(text: string, words: readonly string[]): WordsFound | null {
  const first = nextPlace(text, words, 0)
  let place = first
  while (place && !place.isWhole) place = nextPlace(text, words, place.end)
  return place ?? first
}

function firstOfEach(text: string, words: readonly string[]): WordsFound[] {
  return words.flatMap((word) => nextPlace(text, [word], 0) ?? [])
}
