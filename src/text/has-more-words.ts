/** How much is looked at in one go, in UTF-16 units: browsers take longer over each word of more. */
const REACH = 512

/**
 * Whether a text in `language` (BCP 47) has more than `most` words, as Unicode counts them for
 * languages that put no space between them too (UAX 29). It soon stops counting beyond that.
 */
export function hasMoreWords(text: string, language: string, most: number): boolean {
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
