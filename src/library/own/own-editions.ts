import { formatProblem } from '@/edition/edition-problem'
import type { Edition } from '@/edition/edition-schema'
import { parseEdition } from '@/edition/parse-edition'
import { editionTitle } from '@/edition/titles'
import { LoadingProblem } from '../loading-problem'
import { freeId } from './free-id'
import { notedEditions, noteGone, noteKept } from './noted-editions'
import { tellOwnChanged } from './own-changes'
import { answerOf, type OwnStores, withOwnStores } from './own-database'
import { ownEntry, parseOwnEntry } from './own-entry'
import { type StorageProblem, storageProblemOf } from './storage-problem'
import { unkept } from './unkept'

/** An edition was taken in: under which id, and why it is kept only while this window is open. */
export type TakenIn = { readonly id: string; readonly problem: StorageProblem | null }

/**
 * Take an edition in as one of the reader's own, under its id or, where that is taken, the next
 * free one like it. Where it cannot be kept it can be read all the same, until the window is closed.
 */
export async function takeInEdition(edition: Edition): Promise<TakenIn> {
  const opened = Date.now()
  try {
    const id = await withOwnStores('readwrite', async ({ editions, entries }) => {
      const own = { ...edition, id: freeId(edition.id, await takenIds(entries)) }
      await Promise.all([answerOf(editions.add(own)), answerOf(entries.add(ownEntry(own, opened)))])
      return own.id
    })
    noteKept({ id, title: editionTitle(edition) })
    tellOwnChanged()
    return { id, problem: null }
  } catch (error) {
    const problem = storageProblemOf(error)
    const taken = await withOwnStores('readonly', ({ entries }) => takenIds(entries)).catch(
      () => new Set(unkept.keys()),
    )
    const id = freeId(edition.id, taken)
    unkept.set(id, { edition: { ...edition, id }, problem })
    return { id, problem }
  }
}

/** What became of a change. */
export type Changed = {
  readonly edition: Edition
  /** Whether another window had changed it as well, which this one did not show yet: both changes are kept. */
  readonly isBesides: boolean
}

/**
 * Change one of the reader's own editions as it is kept, in one transaction, so that what another
 * window changes in the same moment is not lost. What cannot be kept, or was deleted by another
 * window, is read from memory until the window is closed, as `whyUnkept` tells.
 *
 * @param shown the edition as it is shown, which counts where nothing readable is kept
 */
export async function changeOwnEdition(
  shown: Edition,
  change: (edition: Edition) => Edition,
): Promise<Changed> {
  const { id } = shown
  const inMemory = unkept.get(id)
  if (inMemory) {
    const edition = change(inMemory.edition)
    unkept.set(id, { ...inMemory, edition })
    return { edition, isBesides: false }
  }
  try {
    const changed = await withOwnStores('readwrite', (stores) => changeKept(stores, id, change))
    if (changed === null) return changeInMemory(shown, change, 'deleted')
    tellOwnChanged()
    return { edition: changed.edition, isBesides: !isSame(changed.before, shown) }
  } catch (error) {
    return changeInMemory(shown, change, storageProblemOf(error))
  }
}

/** Read, change and write an edition; `null` where none is kept that can be read. Awaits the stores alone. */
async function changeKept(
  { editions, entries }: OwnStores,
  id: string,
  change: (edition: Edition) => Edition,
): Promise<{ readonly before: Edition; readonly edition: Edition } | null> {
  const [record, entry] = await Promise.all([
    answerOf<unknown>(editions.get(id)),
    answerOf<unknown>(entries.get(id)),
  ])
  const before = parseEdition(record)
  if (!before.ok) return null
  const edition = change(before.value)
  const opened = parseOwnEntry(entry)?.opened ?? Date.now()
  await Promise.all([
    answerOf(editions.put(edition)),
    answerOf(entries.put(ownEntry(edition, opened))),
  ])
  return { before: before.value, edition }
}

/** Whether a kept edition, as it was read, is the one shown, however that has its fields in order. */
function isSame(kept: Edition, shown: Edition): boolean {
  const words = JSON.stringify(kept)
  if (words === JSON.stringify(shown)) return true
  const read = parseEdition(shown)
  return read.ok && words === JSON.stringify(read.value)
}

function changeInMemory(
  shown: Edition,
  change: (edition: Edition) => Edition,
  problem: StorageProblem,
): Changed {
  // Another change may have come here since.
  const edition = change(unkept.get(shown.id)?.edition ?? shown)
  unkept.set(edition.id, { edition, problem })
  return { edition, isBesides: false }
}

/**
 * Hold an edition in memory that another window has deleted while it is shown here, and let go of
 * it where that has put it back as it was.
 */
export async function holdDeleted(shown: Edition): Promise<void> {
  const { id } = shown
  const held = unkept.get(id)
  if (held && held.problem !== 'deleted') return
  // What cannot be read is not taken for deleted.
  const record = await withOwnStores('readonly', ({ editions }) =>
    answerOf<unknown>(editions.get(id)),
  ).catch(() => null)
  if (unkept.get(id) !== held) return
  if (record === undefined) unkept.set(id, held ?? { edition: shown, problem: 'deleted' })
  const kept = parseEdition(record)
  if (held && kept.ok && isSame(kept.value, held.edition)) unkept.delete(id)
}

/** Keep an edition that is in memory alone, under its id or the next free one; gives it as taken in. */
export async function keepUnkept(edition: Edition): Promise<TakenIn> {
  unkept.delete(edition.id)
  return takeInEdition(edition)
}

async function takenIds(entries: IDBObjectStore): Promise<ReadonlySet<string>> {
  const keys = await answerOf(entries.getAllKeys())
  return new Set([...keys.map(String), ...unkept.keys()])
}

/** The edition `id` of the reader's own, checked; throws a `LoadingProblem` that a page can show. */
export async function ownEdition(id: string): Promise<Edition> {
  const edition = parseEdition(await ownRecord(id))
  if (!edition.ok) {
    throw new LoadingProblem(
      'The edition kept here has faults, so that it cannot be shown. The library can save it as a file.',
      edition.problem.map(formatProblem),
    )
  }
  return edition.value
}

/** What is kept as the edition `id`, as it is; throws a `LoadingProblem` where nothing is. */
export async function ownRecord(id: string): Promise<unknown> {
  const inMemory = unkept.get(id)
  if (inMemory) return inMemory.edition
  const record = await withOwnStores('readonly', ({ editions }) =>
    answerOf<unknown>(editions.get(id)),
  ).catch((error: unknown) => {
    throw new LoadingProblem(UNREADABLE[storageProblemOf(error)])
  })
  if (record === undefined) {
    const lost = notedEditions()?.find((noted) => noted.id === id)
    if (lost) {
      throw new LoadingProblem(
        `“${lost.title}” was kept on this device and is gone: this browser has cleared what it kept.`,
      )
    }
    throw new LoadingProblem(
      'No edition of this name is kept on this device. It may have been deleted, or kept in another browser.',
    )
  }
  return record
}

const UNREADABLE = {
  refused: 'This browser does not let the page read what it keeps, as in a private window.',
  full: 'The storage of this device is full.',
  deleted: 'Another window has deleted it.',
  busy: 'Another window holds what is kept on this device. Close it and try again.',
  newer:
    'What is kept on this device was written by a later version of this site. Load the page anew.',
  broken: 'What is kept on this device could not be read.',
} as const satisfies Record<StorageProblem, string>

/** Take an own edition in once more, under an id of its own. Rejects where it cannot be read. */
export async function duplicateOwnEdition(id: string): Promise<TakenIn> {
  return takeInEdition(await ownEdition(id))
}

/** What was deleted, to be put back as it was. */
export type Deleted = { readonly record: unknown; readonly entry: unknown; readonly id: string }

/**
 * Delete an own edition; gives what `restoreOwnEdition` puts back, or `null` where another window was
 * first. Rejects where storage fails.
 */
export async function deleteOwnEdition(id: string): Promise<Deleted | null> {
  const inMemory = unkept.get(id)
  if (inMemory) {
    unkept.delete(id)
    const { edition } = inMemory
    return { id, record: edition, entry: ownEntry(edition, Date.now()) }
  }
  const deleted = await withOwnStores('readwrite', async ({ editions, entries }) => {
    const [record, entry] = await Promise.all([
      answerOf<unknown>(editions.get(id)),
      answerOf<unknown>(entries.get(id)),
    ])
    await Promise.all([answerOf(editions.delete(id)), answerOf(entries.delete(id))])
    return { id, record, entry }
  })
  noteGone([id])
  tellOwnChanged()
  return deleted.record === undefined ? null : deleted
}

/**
 * Put back what was deleted, under its id or, where another has that by now, the next free one; gives
 * the id. Rejects where storage fails.
 */
export async function restoreOwnEdition({ id, record, entry }: Deleted): Promise<string> {
  const restored = await withOwnStores('readwrite', async ({ editions, entries }) => {
    const free = freeId(id, await takenIds(entries))
    const under = (kept: unknown) => (isRecord(kept) ? { ...kept, id: free } : kept)
    await answerOf(editions.add(under(record)))
    if (entry !== undefined) await answerOf(entries.add(under(entry)))
    return free
  })
  noteKept({ id: restored, title: parseOwnEntry(entry)?.headline ?? restored })
  tellOwnChanged()
  return restored
}

function isRecord(kept: unknown): kept is object {
  return typeof kept === 'object' && kept !== null
}
