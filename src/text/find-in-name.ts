import type { TextRange } from './range'

const [SMALL_A, SMALL_Z, SPACE] = [0x61, 0x7a, 0x20]

/** How well a stretch of a text answers to words: as whole words, the beginning of one, a part of one. */
export type WordRank = 2 | 4 | 5

/**
 * The same of a name, where it is better to stand first: 0 is the whole name, 1 its first words
 * and 3 the beginning of its first word.
 */
export type NameRank = 0 | 1 | 3 | WordRank

/** Where words stand, and how well what they stand in answers to them. */
type Place<Rank> = { readonly rank: Rank; readonly at: number }

/** Where words that are not empty stand best in a name, both folded; `null` where it has them not. */
export function findInName(name: string, words: string): Place<NameRank> | null {
  const place = findInProse(name, words)
  if (place?.at !== 0) return place
  if (name.length === words.length) return { rank: 0, at: 0 }
  return { rank: place.rank === 2 ? 1 : 3, at: 0 }
}

/** The same in what is no name, where it is no better to stand first. */
export function findInProse(prose: string, words: string): Place<WordRank> | null {
  let best: Place<WordRank> | null = null
  let at = prose.indexOf(words)
  while (at !== -1 && best?.rank !== 2) {
    const rank = wordRank(prose, { start: at, end: at + words.length })
    if (!best || rank < best.rank) best = { rank, at }
    at = prose.indexOf(words, at + 1)
  }
  return best
}

/** How well a stretch of a text answers to the words that stand there. */
export function wordRank(text: string, { start, end }: TextRange): WordRank {
  if (isInWord(text, start - 1)) return 5
  return isInWord(text, end) ? 4 : 2
}

/** Whether a letter or a digit stands at `at`. */
function isInWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  // Most units are these; the expression would take most of the time of a search for one letter.
  if (unit >= SMALL_A && unit <= SMALL_Z) return true
  if (unit === SPACE) return false
  return /[\p{L}\p{N}]/u.test(text.charAt(at))
}
