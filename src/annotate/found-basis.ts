/** Why the engine says something: the rule, the reason in words, and how sure it is, from 0 to 1. */
export type FoundBasis = {
  readonly kind: 'found'
  readonly rule: string
  readonly reason: string
  readonly confidence: number
}

/** The basis of what a rule has found. */
export function foundBasis(rule: string, reason: string, confidence: number): FoundBasis {
  return { kind: 'found', rule, reason, confidence }
}
