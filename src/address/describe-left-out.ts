const LONGEST_SHOWN = 60

/**
 * A part of an address as it can stand in a sentence: percent-decoded where that is possible,
 * without control and formatting characters, at most 60 characters, and wrapped in U+2068 and
 * U+2069 so that its direction leaves the sentence alone (Unicode Standard Annex 9).
 */
export function describeLeftOut(part: string): string {
  const characters = [
    ...decoded(part)
      .slice(0, 1024)
      .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ''),
  ]
  const cut = characters.length > LONGEST_SHOWN
  const shown = cut ? [...characters.slice(0, LONGEST_SHOWN - 1), '…'] : characters
  return `\u2068${shown.join('') || '…'}\u2069`
}

/** What is not percent-encoded UTF-8 stays as it is. */
function decoded(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}
