/**
 * Words percent-encoded as UTF-8, with the marks too that programs cut off when they make a link
 * of an address. Half a surrogate pair, which cannot be encoded, becomes U+FFFD.
 */
export function percentEncoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
