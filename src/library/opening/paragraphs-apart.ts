/**
 * A text with its paragraphs set apart by one blank line, and nothing else of its words changed.
 * Where no blank line sets them apart, and lines are as long as paragraphs are, each line is one.
 */
export function paragraphsApart(words: string): string {
  const text = words
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .trim()
  const parts = BLANK_LINE.test(text) ? text.split(BLANK_LINE) : linesOf(text)
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')
}

const BLANK_LINE = /\n[^\S\n]*\n/

/** Lines as paragraphs, unless they are the short lines of a text that was wrapped. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n')
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0)
  return lines.length > FEW_LINES && longest <= LONGEST_WRAPPED ? [text] : lines
}

const FEW_LINES = 3

/** In UTF-16 units; what wraps lines of a text does so before that. */
const LONGEST_WRAPPED = 90
