import { editionIndex } from './edition-index'
import type { Edition } from './edition-schema'

/** The number that an entity bears on paper: its place in the list, which goes by kind, from 1. */
export function entityNumber(edition: Edition, id: string): number {
  return editionIndex(edition).entityNumber.get(id) ?? 0
}
