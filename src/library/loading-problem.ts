/** How many faults are shown; a file broken from the start has thousands. */
const MOST_SHOWN = 8

/** Why something could not be loaded, in words for the reader, with the faults of a broken edition. */
export class LoadingProblem extends Error {
  readonly details: readonly string[]

  constructor(message: string, problems: readonly string[] = []) {
    super(message)
    this.name = 'LoadingProblem'
    const shown = problems.slice(0, MOST_SHOWN)
    const rest = problems.length - shown.length
    this.details = rest > 0 ? [...shown, `and ${rest} more`] : shown
  }
}
