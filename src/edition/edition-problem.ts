import type { TextRange } from '@/text/range'

/**
 * What sort of thing is wrong: the file cannot be read, has another shape than the format, an id,
 * a reference or a date leads nowhere, the text is no paragraphs, a range does not hold; or one of
 * its lists says what cannot be.
 */
export type ProblemKind =
  | 'unreadable'
  | 'shape'
  | 'id'
  | 'reference'
  | 'date'
  | 'text'
  | 'range'
  | 'section'
  | 'paragraph'
  | 'mention'
  | 'quotation'
  | 'quotation-mark'
  | 'voice'
  | 'missing'

/** Something wrong with an edition, for whoever makes it. */
export type EditionProblem = {
  readonly kind: ProblemKind
  /** Where: `mentions[14].start`, or `edition` for the whole. */
  readonly path: string
  /** The words of the text that it is about, in UTF-16 units; `null` where it is about none. */
  readonly range: TextRange | null
  /** What, in words that need no knowledge of the program. */
  readonly reason: string
}

/** A problem that concerns no words of the text, or these. */
export function problem(
  kind: ProblemKind,
  path: string,
  reason: string,
  range: TextRange | null = null,
): EditionProblem {
  return { kind, path, range: range && { start: range.start, end: range.end }, reason }
}

/** A problem on one line. */
export function formatProblem({ path, reason }: Pick<EditionProblem, 'path' | 'reason'>): string {
  return `${path}: ${reason}`.replace(/\s+/g, ' ')
}

const LONGEST_QUOTE = 60

/** Words in quotation marks for a reason; cut after 60 characters. */
export function quoteWords(words: string): string {
  const shown = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words
  return `"${shown}"`
}
