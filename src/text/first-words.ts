/** Whether words are few enough. */
type Fits = (words: string) => boolean

/** No more of a text than this, in UTF-16 units, is cut into words. */
const REACH = 512

/**
 * The whole words that `text` begins with, as many as fit, with the marks and white space between
 * them; empty where not one does. Words are cut as Unicode has it (UAX 29), so scripts without
 * spaces have them too.
 */
export function firstWords(text: string, fits: Fits): string {
  let words = ''
  for (const piece of pieces(text.slice(0, REACH))) {
    const longer = words + piece
    if (!fits(longer)) break
    words = longer
  }
  return words
}

/** The whole words that `text` ends with, as many as fit; empty where not one does. */
export function lastWords(text: string, fits: Fits): string {
  let words = ''
  for (const piece of pieces(text.slice(-REACH)).toReversed()) {
    const longer = piece + words
    if (!fits(longer)) break
    words = longer
  }
  return words
}

function pieces(text: string): string[] {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' })
  return Array.from(words.segment(text), ({ segment }) => segment)
}
