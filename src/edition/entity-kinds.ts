import { editionIndex } from './edition-index'
import type { Edition } from './edition-schema'
import type { EntityKind } from './vocabularies'

/** The kinds of entities in the order of their list, each with its heading. */
export const KINDS: readonly (readonly [EntityKind, string])[] = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['place', 'Places'],
  ['document', 'Documents'],
  ['topic', 'Topics'],
  ['event', 'Events'],
]

/** The number that an entity bears on paper: its place in the list, which goes by kind, from 1. */
export function entityNumber(edition: Edition, id: string): number {
  return editionIndex(edition).entityNumber.get(id) ?? 0
}
