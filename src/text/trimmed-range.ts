import type { TextRange } from './range'

/** The range without white space at its ends; empty where it holds nothing else. */
export function trimmedRange(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: Math.min(from, end), end: Math.max(from, start + words.trimEnd().length) }
}
