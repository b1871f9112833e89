import type { NameWeights } from '../names/name-weights'
import type { Paced } from '../pace'
import type { Reading } from '../reading/reading'
import type { Candidate } from './candidate'
import { findAdministrations } from './find-administrations'
import { findDescriptions } from './find-descriptions'
import { findDocuments } from './find-documents'
import { findNames } from './find-names'
import { findPeople } from './find-people'
import { findPronouns } from './find-pronouns'
import { findRoles } from './find-roles'
import { settleOverlaps } from './settle-overlaps'

/** Who looks for words that point at something; each looks for one thing and knows of no other. */
const FINDERS: readonly ((reading: Reading, weights: NameWeights) => Paced<Candidate[]>)[] = [
  findNames,
  findAdministrations,
  findDocuments,
  findRoles,
  findDescriptions,
  findPeople,
  findPronouns,
]

/** Find all words of a text that may point at an entity, in order. */
export function* findEntities(reading: Reading, weights: NameWeights): Paced<Candidate[]> {
  const found: Candidate[] = []
  for (const find of FINDERS) for (const one of yield* find(reading, weights)) found.push(one)
  return yield* settleOverlaps(found)
}
