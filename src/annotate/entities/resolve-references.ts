import { type FoundBasis, foundBasis } from '../found-basis'
import { type Paced, PIECE, pacedFlatMap } from '../pace'
import { pacedSort } from '../paced-sort'
import type { Reading } from '../reading/reading'
import type { Candidate } from './candidate'
import { Discourse, quotedTokens } from './discourse'
import type { JoinedNames, Named } from './join-names'
import { resolveDescription } from './resolve-description'
import { resolvePronoun } from './resolve-pronoun'
import { resolveRole } from './resolve-role'

/** A candidate with what it points at. */
export type Resolved = {
  readonly candidate: Candidate
  readonly entities: readonly Named[]
  readonly basis: FoundBasis
}

/** What one who resolves a reference may ask. */
export type Situation = {
  readonly reading: Reading
  readonly discourse: Discourse
  /** Whose name begins with a token, and whose ends before one. */
  readonly nameFrom: ReadonlyMap<number, Named>
  readonly nameTo: ReadonlyMap<number, Named>
}

/** What a reference points at and why; null for nothing that is known. */
export type Reference = { readonly entities: readonly Named[]; readonly basis: FoundBasis } | null

/** Resolve all candidates in the order of the text. */
export function* resolveReferences(
  reading: Reading,
  candidates: readonly Candidate[],
  named: JoinedNames,
): Paced<Resolved[]> {
  const discourse = new Discourse(reading, yield* quotedTokens(reading))
  const nameFrom = new Map<number, Named>()
  const nameTo = new Map<number, Named>()
  let seen = 0
  for (const [{ firstToken, endToken }, entity] of named.entityOf) {
    if (++seen % PIECE === 0) yield
    nameFrom.set(firstToken, entity)
    nameTo.set(endToken, entity)
  }
  const situation = { reading, discourse, nameFrom, nameTo }
  const ordered = yield* pacedSort(
    candidates,
    (a, b) => a.start - b.start || orderOf(a) - orderOf(b) || b.end - a.end,
  )
  return yield* pacedFlatMap(ordered, (candidate) => {
    const reference = resolve(candidate, named, situation)
    if (reference === null) return []
    if (!isAside(candidate))
      for (const entity of reference.entities) discourse.see(entity, candidate)
    return [{ candidate, ...reference }]
  })
}

/** "His" of "his father" is asked for before his father is. */
function orderOf({ form }: Candidate): number {
  return form === 'pronoun' ? 0 : 1
}

/** What somebody is called in passing makes a sentence no more about them. */
function isAside({ form, kind }: Candidate): boolean {
  return form === 'description' && kind === 'person'
}

function resolve(candidate: Candidate, named: JoinedNames, situation: Situation): Reference {
  switch (candidate.form) {
    case 'name':
      return resolveName(candidate, named, situation)
    case 'role':
      return resolveRole(candidate, situation)
    case 'description':
      return resolveDescription(candidate, situation)
    case 'pronoun':
      return resolvePronoun(candidate, situation)
  }
}

/**
 * A name that several bear points at the one whom its sentence has spoken of last, or else at whom
 * the text has spoken of most: mostly what it is about, and not their family.
 */
function resolveName(
  candidate: Candidate,
  named: JoinedNames,
  { reading, discourse }: Situation,
): Reference {
  const entity = named.entityOf.get(candidate)
  if (entity !== undefined) return { entities: [entity], basis: candidate.basis }
  const bearers = named.openCandidates.get(candidate) ?? []
  const here = reading.tokens[candidate.firstToken]?.sentence
  const seen = discourse.latest((other) => bearers.includes(other))
  const near = seen.find((other) => discourse.lastSeen(other)?.sentence === here)
  const countOf = (bearer: Named) => discourse.lastSeen(bearer)?.count ?? 0
  const [most] = seen.sort((a, b) => countOf(b) - countOf(a))
  const bearer = near ?? most ?? bearers[0]
  return bearer === undefined ? null : { entities: [bearer], basis: SHARED }
}

const SHARED = foundBasis(
  'shared name',
  'Several bear this name; of these, the text speaks here or mostly of this one',
  0.6,
)
