/** Something wrong with an edition, for its publisher. */
export type EditionProblem = {
  /** Where: `mentions[14].start`, or `edition` for the whole. */
  readonly path: string
  /** What, in words that need no knowledge of the program. */
  readonly reason: string
}

/** A problem on one line. */
export function formatProblem({ path, reason }: EditionProblem): string {
  return `${path}: ${reason}`.replace(/\s+/g, ' ')
}

const LONGEST_QUOTE = 60

/** Words in quotation marks for a reason; cut after 60 characters. */
export function quoteWords(words: string): string {
  const shown = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words
  return `"${shown}"`
}
