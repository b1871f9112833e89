import { type FoundBasis, foundBasis } from '../found-basis'
import { type Paced, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import type { Candidate } from './candidate'
import { Discourse } from './discourse'
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
  const discourse = new Discourse(reading)
  const nameFrom = new Map<number, Named>()
  const nameTo = new Map<number, Named>()
  for (const [{ firstToken, endToken }, entity] of named.entityOf) {
    nameFrom.set(firstToken, entity)
    nameTo.set(endToken, entity)
  }
  const situation = { reading, discourse, nameFrom, nameTo }
  const ordered = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)
  return yield* pacedFlatMap(ordered, (candidate) => {
    const reference = resolve(candidate, named, situation)
    if (reference === null) return []
    for (const entity of reference.entities) discourse.see(entity, candidate)
    return [{ candidate, ...reference }]
  })
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

/** A name that several bear points at who was spoken of last, or first will be. */
function resolveName(
  candidate: Candidate,
  named: JoinedNames,
  { discourse }: Situation,
): Reference {
  const entity = named.entityOf.get(candidate)
  if (entity !== undefined) return { entities: [entity], basis: candidate.basis }
  const bearers = named.openCandidates.get(candidate) ?? []
  const [latest] = discourse.latest((other) => bearers.includes(other))
  const bearer = latest ?? bearers[0]
  if (bearer === undefined) return null
  const basis = foundBasis(
    'shared name',
    'Several bear this name; it was last spoken of this one',
    0.6,
  )
  return { entities: [bearer], basis }
}
