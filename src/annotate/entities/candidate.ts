import type { EntityKind } from '@/edition/vocabularies'
import type { TextRange } from '@/text/range'
import type { FoundBasis } from '../found-basis'
import type { Reading } from '../reading/reading'

/** Tokens from index `firstToken` up to `endToken`, which is not one of them. */
export type TokenRange = { readonly firstToken: number; readonly endToken: number }

export type Gender = 'female' | 'male'

/** Words that may point at something; what they point at is for `joinMentions` to say. */
export type Candidate = TextRange &
  TokenRange & {
    readonly form: 'name' | 'role' | 'pronoun' | 'description'
    /** What kinds of things they can point at. */
    readonly kind: EntityKind
    /** Whether they point at one or at several; of a pronoun also who it can be. */
    readonly isPlural: boolean
    readonly gender: Gender | null
    readonly isCountry: boolean
    readonly basis: FoundBasis
  }

/** A candidate for the tokens of a range, with what is not said as usual. */
export function candidate(
  { tokens }: Reading,
  { firstToken, endToken }: TokenRange,
  said: Pick<Candidate, 'form' | 'kind' | 'basis'> &
    Partial<Pick<Candidate, 'isPlural' | 'gender' | 'isCountry'>>,
): Candidate {
  const [start, end] = [tokens[firstToken]?.start ?? 0, tokens[endToken - 1]?.end ?? 0]
  return {
    isPlural: false,
    gender: null,
    isCountry: false,
    ...said,
    start,
    end,
    firstToken,
    endToken,
  }
}
