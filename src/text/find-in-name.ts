/** How well a name answers to words: the whole name, its beginning, that of a word in it, any place in it. */
export type NameRank = 0 | 1 | 2 | 3

/** Where words stand in a name, and how well it answers to them. */
type PlaceInName = { readonly rank: NameRank; readonly at: number }

/** Where words that are not empty stand best in a name, both folded; `null` where it has them not. */
export function findInName(name: string, words: string): PlaceInName | null {
  const first = name.indexOf(words)
  if (first === -1) return null
  if (first === 0) return { rank: name.length === words.length ? 0 : 1, at: 0 }
  let at = first
  while (at !== -1 && !beginsWord(name, at)) at = name.indexOf(words, at + 1)
  return at === -1 ? { rank: 3, at: first } : { rank: 2, at }
}

/** Whether no letter or digit stands before the unit at `at`. */
export function beginsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))
}
