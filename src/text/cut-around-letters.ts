/**
 * Words cut in three: the marks and spaces before the first letter or digit, what reaches from it to
 * the last one, and what follows. Where there is neither letter nor digit, all stands before.
 */
export function cutAroundLetters(
  words: string,
): readonly [before: string, inner: string, after: string] {
  const letters = [...words.matchAll(/[\p{L}\p{N}]/gu)]
  const [first, last] = [letters[0], letters.at(-1)]
  if (!first || !last) return [words, '', '']
  const end = last.index + last[0].length
  return [words.slice(0, first.index), words.slice(first.index, end), words.slice(end)]
}
