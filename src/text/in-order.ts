import type { TextRange } from './range'

/** Ranges in the order of the text; of two that begin together the shorter first. */
export function inOrder<Range extends TextRange>(ranges: readonly Range[]): Range[] {
  return ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)
}
