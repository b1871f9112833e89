/** A half-open span of UTF-16 offsets into one article's text. */
export type TextRange = { readonly start: number; readonly end: number }

/** A range with the words it should hold. */
export type WordRange = TextRange & { readonly words: string }

/** Whether two ranges share at least one unit. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether every unit of `inner` is in `outer`. */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
