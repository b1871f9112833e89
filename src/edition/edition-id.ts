import { placeNamed } from './place-id'
import { PAGE_PARTS, wordsOf } from './vocabularies'

/** What an address or a page keeps for itself. */
const RESERVED: ReadonlySet<string> = new Set([...wordsOf(PAGE_PARTS), 'contents'])

/** An id: small letters, digits and single hyphens. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** More characters than this no id has. */
export const LONGEST_ID = 128

/** Whether `value` can be an id: small letters, digits and single hyphens, at most 128. */
export function isId(value: string): boolean {
  return value.length <= LONGEST_ID && ID.test(value)
}

/** Whether addresses mean something else by `id`: `p5`, `quote-…`, `event-…`, `passage…`, `article`. */
export function isReservedId(id: string): boolean {
  return RESERVED.has(id) || placeNamed(id) !== null || /^(p\d+$|passage)/.test(id)
}
