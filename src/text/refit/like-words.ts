import { foldText } from '../fold-text'

/** Shorter words are too alike to be the same word with a slip: "he" and "she". */
const SHORTEST = 4
const MOST_LETTERS = 2

/**
 * Whether two words can be one word misspelled and corrected: the same but for case and the like, or
 * with at most two letters, and one in three, put in, left out or exchanged in one place. Numbers
 * cannot.
 */
export function areLike(before: string, after: string): boolean {
  const [a, b] = [foldText(before).text, foldText(after).text]
  if (a === b) return true
  if (/\p{N}/u.test(a + b) || Math.min(a.length, b.length) < SHORTEST) return false
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const longest = Math.max(a.length, b.length)
  return longest - start - end <= Math.min(MOST_LETTERS, Math.floor(longest / 3))
}
