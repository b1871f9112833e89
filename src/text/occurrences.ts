/**
 * Where `words` begins in `text`, overlapping places too, at most `most` of them; in linear time
 * whatever the two are (Knuth, Morris and Pratt 1977).
 */
export function occurrences(text: string, words: string, most: number): number[] {
  const found: number[] = []
  const borders = bordersOf(words)
  const beginning = words.slice(0, 4)
  let matched = 0
  for (let at = text.indexOf(beginning); at !== -1 && at < text.length && words !== ''; at++) {
    matched = extended(words, borders, matched, text.charCodeAt(at))
    if (matched === words.length) {
      found.push(at - words.length + 1)
      if (found.length === most) return found
      matched = borders[matched - 1] ?? 0
    }
    if (matched === 0) at = nextStart(text, beginning, at)
  }
  return found
}

/** How many of the words stand before and at a unit, if `matched` of them stand before it. */
function extended(words: string, borders: Int32Array, matched: number, unit: number): number {
  let length = matched
  while (length > 0 && unit !== words.charCodeAt(length)) length = borders[length - 1] ?? 0
  return unit === words.charCodeAt(length) ? length + 1 : length
}

/** The unit before the next one that the words may begin at. */
function nextStart(text: string, beginning: string, at: number): number {
  const next = text.indexOf(beginning, at + 1)
  return next === -1 ? text.length : next - 1
}

/** For every start of `words`, how long the longest shorter start is that it also ends with. */
function bordersOf(words: string): Int32Array {
  const borders = new Int32Array(words.length)
  let length = 0
  for (let at = 1; at < words.length; at++) {
    length = extended(words, borders, length, words.charCodeAt(at))
    borders[at] = length
  }
  return borders
}
