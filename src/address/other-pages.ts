import { pathOf } from './browser-address'
import type { ReaderAddress } from './reader-address'

/* The addresses of pages that are not about one published edition. */

/** The path of the page that lists all editions. */
export function libraryPath(): string {
  return pathOf({ page: { kind: 'library' }, entity: null, target: null })
}

/** The path of the page where an article is opened. */
export function newPath(): string {
  return pathOf({ page: { kind: 'new' }, entity: null, target: null })
}

/** The path of an edition of the reader's own. */
export function ownPath(id: string): string {
  return pathOf({ page: { kind: 'mine', edition: id }, entity: null, target: null })
}

/** The path that carries an edition itself, packed, with what is chosen in it and where it leads. */
export function carryingPath(carried: string, view: ReaderAddress): string {
  return pathOf({ ...view, page: { kind: 'open', carried } })
}
