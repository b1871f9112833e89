import { LONGEST_ID } from '@/edition/edition-id'

/** `id`, or the first of `id-2`, `id-3` and so on that is not taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let number = 2
  while (taken.has(numbered(id, number))) number++
  return numbered(id, number)
}

function numbered(id: string, number: number): string {
  const ending = `-${number}`
  return id.slice(0, LONGEST_ID - ending.length).replace(/-$/, '') + ending
}
