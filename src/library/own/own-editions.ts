import { formatProblem } from '@/edition/edition-problem'
import type { Edition } from '@/edition/edition-schema'
import { parseEdition } from '@/edition/parse-edition'
import { fingerprintOf } from '@/text/passage/fingerprint-of'
import { LoadingProblem } from '../loading-problem'
import { wordsOfOwn } from './find-own'
import { freeId } from './free-id'
import { lostEditions, noteKept } from './kept-count'
import { tellOwnChanged } from './own-changes'
import { answerOf, type OwnStores, withOwnStores } from './own-database'
import { type OwnEntry, ownEntry, parseOwnEntry } from './own-entry'
import { type StorageProblem, storageProblemOf } from './storage-problem'

/** An edition was taken in: under which id, and why it is kept only while this window is open. */
export type TakenIn = { readonly id: string; readonly problem: StorageProblem | null }

/** What could not be kept: it is read from here until the window is closed. */
const unkept = new Map<string, { readonly edition: Edition; readonly problem: StorageProblem }>()

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
    noteKept(1)
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
  const edition = change(shown)
  unkept.set(edition.id, { edition, problem })
  return { edition, isBesides: false }
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

/** Why an edition is kept only while this window is open; `null` where it is kept. */
export function whyUnkept(id: string): StorageProblem | null {
  return unkept.get(id)?.problem ?? null
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

/** An own edition in a list: what is known of it, or its bare id where what was kept of it is broken. */
export type OwnListing =
  | ({ readonly kind: 'kept' } & OwnEntry)
  | ({ readonly kind: 'unkept'; readonly problem: StorageProblem } & OwnEntry)
  | { readonly kind: 'broken'; readonly id: string }

/** All editions of the reader's own, the latest first, and why they may not be all. */
export async function listOwnEditions(): Promise<{
  readonly editions: readonly OwnListing[]
  readonly problem: StorageProblem | null
  /** How many were kept here and are not there any more, though nobody deleted them. */
  readonly lost: number
}> {
  const inMemory = Array.from(unkept.values(), ({ edition, problem }) => ({
    kind: 'unkept' as const,
    problem,
    ...ownEntry(edition, Date.now()),
  }))
  try {
    const kept = await withOwnStores('readonly', async ({ editions, entries }) => {
      const [ids, known] = await Promise.all([
        answerOf(editions.getAllKeys()),
        answerOf<unknown[]>(entries.getAll()),
      ])
      return listed(ids.map(String), known)
    })
    return { editions: [...inMemory, ...kept], problem: null, lost: lostEditions(kept.length) }
  } catch (error) {
    return { editions: inMemory, problem: storageProblemOf(error), lost: 0 }
  }
}

function listed(ids: readonly string[], known: readonly unknown[]): readonly OwnListing[] {
  const entries = new Map(
    known.flatMap((kept) => {
      const entry = parseOwnEntry(kept)
      return entry ? [[entry.id, entry] as const] : []
    }),
  )
  return ids
    .map((id): OwnListing => {
      const entry = entries.get(id)
      return entry ? { kind: 'kept', ...entry } : { kind: 'broken', id }
    })
    .toSorted((a, b) => openedOf(b) - openedOf(a))
}

function openedOf(listing: OwnListing): number {
  return listing.kind === 'broken' ? 0 : listing.opened
}

/** All that is kept of the reader's own editions, as it is, broken ones too. Rejects where it cannot be read. */
export async function ownRecords(): Promise<unknown[]> {
  const kept = await withOwnStores('readonly', ({ editions }) =>
    answerOf<unknown[]>(editions.getAll()),
  )
  return [...kept, ...Array.from(unkept.values(), ({ edition }) => edition)]
}

/** What each of the reader's own editions is found by, by its id, as `wordsOfOwn` gives it. */
export async function wordsOfOwnEditions(): Promise<ReadonlyMap<string, string>> {
  const all = await ownRecords().catch(() => Array.from(unkept.values(), ({ edition }) => edition))
  return new Map(all.map(wordsOfOwn).filter((pair) => pair !== null))
}

/** The kept edition of the very same text; `null` where there is none, or nothing can be read. */
export async function ownEditionOfText(text: string): Promise<OwnEntry | null> {
  const { editions } = await listOwnEditions()
  const fingerprint = fingerprintOf(text)
  for (const own of editions) {
    if (own.kind !== 'broken' && own.fingerprint === fingerprint) return own
  }
  return null
}

/** Take an own edition in once more, under an id of its own. Rejects where it cannot be read. */
export async function duplicateOwnEdition(id: string): Promise<TakenIn> {
  return takeInEdition(await ownEdition(id))
}

/** What was deleted, to be put back as it was. */
export type Deleted = { readonly record: unknown; readonly entry: unknown; readonly id: string }

/** Delete an own edition; gives what `restoreOwnEdition` puts back. Rejects where storage fails. */
export async function deleteOwnEdition(id: string): Promise<Deleted> {
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
  noteKept(-1)
  tellOwnChanged()
  return deleted
}

/**
 * Put back what was deleted, under its id or, where another has that by now, the next free one; gives
 * the id. Rejects where storage fails.
 */
export async function restoreOwnEdition({ id, record, entry }: Deleted): Promise<string> {
  const restored = await withOwnStores('readwrite', async ({ editions, entries }) => {
    const free = freeId(id, await takenIds(entries))
    const under = (kept: unknown) => (isRecord(kept) ? { ...kept, id: free } : kept)
    if (record !== undefined) await answerOf(editions.add(under(record)))
    if (entry !== undefined) await answerOf(entries.add(under(entry)))
    return free
  })
  noteKept(1)
  tellOwnChanged()
  return restored
}

function isRecord(kept: unknown): kept is object {
  return typeof kept === 'object' && kept !== null
}
