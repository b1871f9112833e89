import type { Edition } from '@/edition/edition-schema'
import type { StorageProblem } from './storage-problem'

/** What could not be kept, by id, and why: it is read from here until the window is closed. */
export const unkept = new Map<
  string,
  { readonly edition: Edition; readonly problem: StorageProblem }
>()

/** Why an edition is kept only while this window is open; `null` where it is kept. */
export function whyUnkept(id: string): StorageProblem | null {
  return unkept.get(id)?.problem ?? null
}
