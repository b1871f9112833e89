import type { FoundBasis, TokenRange } from '../entities/candidate'

/** Words that somebody is said to have said, the words that say so, and those that name who. */
export type Attribution = {
  readonly cue: TokenRange | null
  readonly source: TokenRange | null
  readonly content: readonly TokenRange[]
  readonly basis: FoundBasis
}

export function foundBasis(rule: string, reason: string, confidence: number): FoundBasis {
  return { kind: 'found', rule, reason, confidence }
}
