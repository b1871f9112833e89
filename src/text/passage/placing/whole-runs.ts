import type { Tokens } from '../../tokens'

/**
 * The numbers of the words of a text at which all of the words `ids` begin to stand in a row, at most
 * `most`; none for no words.
 */
export function firstWordsAt(text: Tokens, ids: Int32Array, most: number): number[] {
  const found: number[] = []
  const [beginning] = ids
  if (beginning === undefined) return found
  const last = text.count - ids.length
  for (let first = text.ids.indexOf(beginning); first !== -1 && first <= last; ) {
    let same = 1
    while (same < ids.length && text.ids[first + same] === ids[same]) same++
    if (same === ids.length) found.push(first)
    if (found.length === most) return found
    first = text.ids.indexOf(beginning, first + 1)
  }
  return found
}
