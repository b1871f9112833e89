import type { TextRange } from './range'

/** What stands on both sides of a stretch of a text, with an ellipsis where there is more of it. */
export type Surroundings = { readonly before: string; readonly after: string }

const SEPARATOR = '\n\n'

/**
 * Whole words that stand before and after `range` in its paragraphs, of at most so many UTF-16
 * units on each side as `most` says.
 */
export function surroundings(
  text: string,
  { start, end }: TextRange,
  most: { readonly before: number; readonly after: number },
): Surroundings {
  const lineStart = start === 0 ? 0 : endOf(text.lastIndexOf(SEPARATOR, start - 1))
  const lineEnd = text.indexOf(SEPARATOR, end)
  const before = text.slice(Math.min(lineStart, start), start)
  const after = text.slice(end, lineEnd === -1 ? text.length : lineEnd)
  return {
    before: before.length <= most.before ? before : `…${lastWords(before, most.before)}`,
    after: after.length <= most.after ? after : `${firstWords(after, most.after)}…`,
  }
}

function endOf(separator: number): number {
  return separator === -1 ? 0 : separator + SEPARATOR.length
}

/** One unit more is looked at, which tells whether a word is cut there. */
function lastWords(words: string, most: number): string {
  return words.slice(-most - 1).replace(/^\S*\s*/, '')
}

function firstWords(words: string, most: number): string {
  return words.slice(0, most + 1).replace(/(?<!\s)\s*(?<!\S)\S*$/, '')
}
