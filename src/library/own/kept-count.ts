import { keepOnDevice, keptOnDevice } from '../on-device'

const KEY = 'lectern:own'

/**
 * Note that so many more editions are kept in the database, apart from it: a browser that clears
 * or mends its database says nothing of it.
 */
export function noteKept(more: number): void {
  keepOnDevice(KEY, String(Math.max(0, keptCount() + more)))
}

/** How many of the editions kept once are gone from the database, which now holds `found`. */
export function lostEditions(found: number): number {
  return Math.max(0, keptCount() - found)
}

/** Take the database as it is from now on. */
export function acceptCount(found: number): void {
  keepOnDevice(KEY, String(found))
}

function keptCount(): number {
  const kept = keptOnDevice(KEY)
  return kept !== null && /^\d{1,6}$/.test(kept) ? Number(kept) : 0
}
