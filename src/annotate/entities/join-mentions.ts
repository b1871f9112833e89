import type { EntityKind } from '@/edition/vocabularies'
import type { TextRange } from '@/text/range'
import type { FoundBasis } from '../found-basis'
import { type Paced, pacedFlatMap } from '../pace'
import type { Reading } from '../reading/reading'
import type { Candidate } from './candidate'
import { labelOf, shortLabelOf } from './entity-label'
import { joinNames, type Named } from './join-names'
import { resolveReferences } from './resolve-references'

/** What a text speaks of; mentions point at it by its place in the list. */
type FoundEntity = {
  readonly kind: EntityKind
  readonly label: string
  readonly shortLabel: string
  readonly name: string
  readonly basis: FoundBasis
}

/** Words that point at entities, jointly if several. */
type FoundMention = TextRange & {
  readonly entities: readonly number[]
  readonly form: Candidate['form']
  readonly basis: FoundBasis
}

export type JoinedMentions = {
  readonly entities: readonly FoundEntity[]
  readonly mentions: readonly FoundMention[]
}

/**
 * Say what each candidate points at: names are joined first, over the whole text; then roles,
 * descriptions and pronouns are resolved in the order of the text, each to what was named before.
 * Candidates that point at nothing are left out, and so is an entity that nothing points at.
 */
export function* joinMentions(
  reading: Reading,
  candidates: readonly Candidate[],
): Paced<JoinedMentions> {
  const named = yield* joinNames(
    reading,
    candidates.filter(({ form }) => form === 'name'),
  )
  const resolved = yield* resolveReferences(reading, candidates, named)
  const numbers = new Map<Named, number>()
  for (const { entities } of resolved) {
    for (const entity of entities) if (!numbers.has(entity)) numbers.set(entity, numbers.size)
  }
  const entities = yield* pacedFlatMap([...numbers.keys()], (entity) => {
    const label = labelOf(entity)
    const shortLabel = shortLabelOf(entity, label)
    return [{ kind: entity.kind, label, shortLabel, name: label, basis: entity.basis }]
  })
  const mentions = yield* pacedFlatMap(resolved, ({ candidate, entities, basis }) => {
    const { start, end, form } = candidate
    const numbered = entities.map((entity) => numbers.get(entity) ?? 0)
    return [{ start, end, form, basis, entities: numbered }]
  })
  return { entities, mentions }
}
