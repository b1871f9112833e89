import { type FoldedText, foldText, sourceRange } from '../../fold-text'
import type { TextRange } from '../../range'
import { hash, type Tokens, tokens } from '../../tokens'

/**
 * A text as its words alone, marks left out: what joins letters or figures within a word ("aren’t",
 * "1,200") belongs to it.
 */
export type WordedText = {
  readonly source: string
  readonly folded: FoldedText
  readonly text: string
  readonly tokens: Tokens
}

/** Take a text apart into its words. */
export function wordedText(source: string): WordedText {
  const folded = foldText(source)
  return { source, folded, text: folded.text, tokens: joined(folded.text, tokens(folded.text)) }
}

/** From the beginning of word `first` to the end of word `last`, in UTF-16 units of the source. */
export function rangeOfWords(text: WordedText, first: number, last: number): TextRange {
  const { starts, ends } = text.tokens
  return sourceRange(text.folded, { start: starts[first] ?? 0, end: ends[last] ?? 0 })
}

/** The words alone, each with what an apostrophe, a full stop or a comma joins to it. */
function joined(text: string, found: Tokens): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  const letters: number[] = []
  for (let index = 0; index < found.count; index++) {
    if (found.isWord[index] !== 1) continue
    const [start = 0, end = 0] = [found.starts[index], found.ends[index]]
    const last = ends.length - 1
    if (last >= 0 && joins(text, ends[last] ?? 0, start)) {
      ends[last] = end
      letters[last] = (letters[last] ?? 0) | (found.letters[index] ?? 0)
    } else {
      starts.push(start)
      ends.push(end)
      letters.push(found.letters[index] ?? 0)
    }
  }
  return {
    count: starts.length,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    ids: Int32Array.from(starts, (start, index) => hash(text, start, ends[index] ?? start)),
    isWord: new Uint8Array(starts.length).fill(1),
    letters: Int32Array.from(letters),
  }
}

function joins(text: string, end: number, start: number): boolean {
  if (start !== end + 1) return false
  const mark = text[end] ?? ''
  if (mark === "'") return /\p{L}/u.test(text[end - 1] ?? '')
  return (
    (mark === '.' || mark === ',') && /\d/.test(text[end - 1] ?? '') && /\d/.test(text[start] ?? '')
  )
}
