import type { TextRange } from './range'
import { trimmedRange } from './trimmed-range'

/** How far around an end a word may reach, in UTF-16 units. */
const REACH = 64

/**
 * The range grown to whole words at both ends and without white space there; `null` if no
 * visible unit is left. What a word is, is as Unicode has it for the language (UAX 29).
 */
export function wholeWords(text: string, range: TextRange, language: string): TextRange | null {
  const visible = trimmedRange(text, range)
  if (visible.start === visible.end) return null
  const words = new Intl.Segmenter(language, { granularity: 'word' })
  return {
    start: wordAround(text, visible.start, words)?.start ?? visible.start,
    end: wordAround(text, visible.end - 1, words)?.end ?? visible.end,
  }
}

/** The word or the mark that the unit at `offset` belongs to. */
function wordAround(text: string, offset: number, words: Intl.Segmenter): TextRange | null {
  const from = Math.max(0, offset - REACH)
  const found = words.segment(text.slice(from, offset + REACH)).containing(offset - from)
  return found
    ? { start: from + found.index, end: from + found.index + found.segment.length }
    : null
}
