/** Why something is not kept on this device, or cannot be read from it; `deleted` by another window. */
export type StorageProblem = 'refused' | 'full' | 'deleted' | 'busy' | 'newer' | 'broken'

/** After so long a database that another window holds is given up, in milliseconds. */
export const BUSY_MS = 2000

/** A database that another window holds for too long. */
export class DatabaseBusy extends Error {
  override name = 'DatabaseBusy'
}

/** What an error of the browser's storage means for somebody who wants to keep an edition. */
export function storageProblemOf(error: unknown): StorageProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  return PROBLEMS.get(name) ?? 'broken'
}

const PROBLEMS = new Map<string, StorageProblem>([
  ['DatabaseBusy', 'busy'],
  ['QuotaExceededError', 'full'],
  ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
  // Where storage is closed to a page, browsers say it in one of these ways.
  ['SecurityError', 'refused'],
  ['NotAllowedError', 'refused'],
  ['ReferenceError', 'refused'],
  ['TypeError', 'refused'],
  // A later version of this app has been here.
  ['VersionError', 'newer'],
])
