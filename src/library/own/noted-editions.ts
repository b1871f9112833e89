import * as v from 'valibot'
import { keepOnDevice, keptOnDevice } from '../on-device'

/** What is known of a kept edition apart from the database. */
export type NotedEdition = { readonly id: string; readonly title: string }

const KEY = 'lectern:own'

/** More of a title is not noted, in UTF-16 units. */
const LONGEST_TITLE = 200

const notedSchema = v.array(v.object({ id: v.string(), title: v.string() }))

/**
 * Note that an edition is kept in the database, apart from it: a browser that clears or mends its
 * database says nothing of it.
 */
export function noteKept({ id, title }: NotedEdition): void {
  const noted = { id, title: title.slice(0, LONGEST_TITLE) }
  note([...(notedEditions() ?? []).filter((other) => other.id !== id), noted])
}

/** Note that editions are not in the database any more, as is right. */
export function noteGone(ids: readonly string[]): void {
  note((notedEditions() ?? []).filter(({ id }) => !ids.includes(id)))
}

/** What is noted to be in the database; `null` where nothing ever was, or what was cannot be read. */
export function notedEditions(): readonly NotedEdition[] | null {
  try {
    return v.parse(notedSchema, JSON.parse(keptOnDevice(KEY) ?? ''))
  } catch {
    return null
  }
}

/**
 * Those that were noted and are not in the database, though nobody deleted them.
 *
 * @param before what was noted before the database was read: another window may have kept one since
 * @param kept all that the database holds
 */
export function lostEditions(
  before: readonly NotedEdition[] | null,
  kept: readonly NotedEdition[],
): readonly NotedEdition[] {
  // Where nothing is noted, as by an earlier version, the database is taken as it is.
  if (before === null && kept.length > 0) note(kept)
  const found = new Set(kept.map(({ id }) => id))
  const now = new Set(notedEditions()?.map(({ id }) => id))
  return (before ?? []).filter(({ id }) => !found.has(id) && now.has(id))
}

function note(editions: readonly NotedEdition[]): void {
  keepOnDevice(KEY, JSON.stringify(editions))
}
