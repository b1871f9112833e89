import { fingerprintOf } from '@/text/passage/fingerprint-of'
import { wordsOfOwn } from './find-own'
import { lostEditions, type NotedEdition, notedEditions } from './noted-editions'
import { answerOf, withOwnStores } from './own-database'
import { type OwnEntry, ownEntry, parseOwnEntry } from './own-entry'
import { type StorageProblem, storageProblemOf } from './storage-problem'
import { unkept } from './unkept'

/** An own edition in a list: what is known of it, or its bare id where what was kept of it is broken. */
export type OwnListing =
  | ({ readonly kind: 'kept' } & OwnEntry)
  | ({ readonly kind: 'unkept'; readonly problem: StorageProblem } & OwnEntry)
  | { readonly kind: 'broken'; readonly id: string }

/** All editions of the reader's own, the latest first, and why they may not be all. */
export async function listOwnEditions(): Promise<{
  readonly editions: readonly OwnListing[]
  readonly problem: StorageProblem | null
  /** What was kept here and is not there any more, though nobody deleted it, or cannot be read. */
  readonly lost: readonly NotedEdition[]
}> {
  const inMemory = Array.from(unkept.values(), ({ edition, problem }) => ({
    kind: 'unkept' as const,
    problem,
    ...ownEntry(edition, Date.now()),
  }))
  const noted = notedEditions()
  try {
    const kept = await withOwnStores('readonly', async ({ editions, entries }) => {
      const [ids, known] = await Promise.all([
        answerOf(editions.getAllKeys()),
        answerOf<unknown[]>(entries.getAll()),
      ])
      return listed(ids.map(String), known)
    })
    // What is in memory under its id is what is read.
    const others = kept.filter(({ id }) => !unkept.has(id))
    const lost = lostEditions(noted, kept.map(notedOf))
    return { editions: [...inMemory, ...others], problem: null, lost }
  } catch (error) {
    return { editions: inMemory, problem: storageProblemOf(error), lost: noted ?? [] }
  }
}

function notedOf(own: OwnListing): NotedEdition {
  return { id: own.id, title: own.kind === 'broken' ? own.id : own.headline }
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
