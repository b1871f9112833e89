/** Words with a stop at their end, unless they end with one already. */
export function ended(words: string): string {
  return /[.?!…]$/.test(words) ? words : `${words}.`
}

/** A title in quotation marks; those within it become single ones. `mark` goes inside the closing one. */
export function quotedTitle(words: string, mark: '.' | ',' | ''): string {
  const inner = words
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"([^"]*)"/g, '‘$1’')
  const isEnded = mark === '.' && /[.?!…]’?$/.test(inner)
  return `“${inner}${isEnded ? '' : mark}”`
}
