import type { TokenRange } from '../entities/candidate'
import type { FoundBasis } from '../found-basis'

/** Words that somebody is said to have said, the words that say so, and those that name who. */
export type Attribution = {
  readonly cue: TokenRange | null
  readonly source: TokenRange | null
  readonly content: readonly TokenRange[]
  readonly basis: FoundBasis
}
