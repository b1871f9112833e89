/** Words with a stop at their end, unless they end with one already. */
export function ended(words: string): string {
  return withMark(words, '.', /[”"]$/.exec(words)?.[0] ?? '')
}

/** A title in quotation marks; those within it become single ones. `mark` goes inside the closing ones. */
export function quotedTitle(words: string, mark: '.' | ',' | ''): string {
  const inner = words
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/"([^"]*)"/g, '‘$1’')
  // What ends so without having ended in a double mark may be an apostrophe: "The Workers’".
  const closing = inner.endsWith('’') && /[”"]$/.test(words) ? '’' : ''
  return `“${withMark(inner, mark, closing)}”`
}

/** Words with a mark before the quotation mark that closes them; a stop only where none is there. */
function withMark(words: string, mark: '.' | ',' | '', closing: string): string {
  const stem = words.slice(0, words.length - closing.length)
  const isEnded = mark === '.' && /[.?!…]’?$/.test(stem)
  return `${stem}${isEnded ? '' : mark}${closing}`
}
