import { UNSPACED } from './unspaced'

/** A word where spaces part them, with what joins letters or figures within it (UAX 29). */
const WORD =
  /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:(?:['’.]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*)*/gu

/** How much is looked at in one go, in UTF-16 units: browsers take longer over each word of more. */
const REACH = 512

/**
 * Whether a text in `language` (BCP 47) has more than `most` words, as Unicode counts them (UAX
 * 29). It stops counting beyond that, and asks the browser, which is slow, only where no spaces
 * part the words.
 */
export function hasMoreWords(text: string, language: string, most: number): boolean {
  if (UNSPACED.test(text)) return hasMoreSegments(text, language, most)
  let count = 0
  for (const _ of text.matchAll(WORD)) {
    count++
    if (count > most) return true
  }
  return false
}

function hasMoreSegments(text: string, language: string, most: number): boolean {
  const words = new Intl.Segmenter(language, { granularity: 'word' })
  let count = 0
  for (let at = 0; at < text.length && count <= most; ) {
    const found = [...words.segment(text.slice(at, at + REACH))]
    const cut = at + REACH < text.length ? found.pop() : undefined
    count += found.filter(({ isWordLike }) => isWordLike).length
    at += cut?.index || REACH
  }
  return count > most
}
