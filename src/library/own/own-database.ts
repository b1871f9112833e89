import { BUSY_MS, DatabaseBusy } from './storage-problem'

/** The two stores: whole editions as they are exported, and what lists say of each. */
export type OwnStores = { readonly editions: IDBObjectStore; readonly entries: IDBObjectStore }

const NAME = 'lectern'
const VERSION = 1
const STORES = ['editions', 'entries'] as const

/**
 * Do something in one transaction with the reader's own editions. It is done once all of it is
 * written; where anything fails nothing is, and it rejects with the browser's error (see
 * `storageProblemOf`). A database that was closed behind our back is opened once more.
 *
 * @param work asks the stores and awaits nothing else: a transaction left alone ends
 */
export async function withOwnStores<Value>(
  mode: 'readonly' | 'readwrite',
  work: (stores: OwnStores) => Promise<Value>,
): Promise<Value> {
  const transaction = await begin(mode).catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error
    forgetOpening()
    return begin(mode)
  })
  const [editions, entries] = STORES
  const done = isDone(transaction)
  const stores = {
    editions: transaction.objectStore(editions),
    entries: transaction.objectStore(entries),
  }
  const [value] = await Promise.all([work(stores), done])
  return value
}

/** What a request gives, once it has succeeded. */
export function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((answer, fail) => {
    request.onsuccess = () => answer(request.result)
    request.onerror = () => fail(request.error)
  })
}

async function begin(mode: 'readonly' | 'readwrite'): Promise<IDBTransaction> {
  opening ??= open()
  try {
    return (await opening).transaction(STORES, mode)
  } catch (error) {
    // What failed once may succeed later: storage is freed, another window is closed. Nobody waits
    // for that at every step.
    if (error instanceof DatabaseBusy) setTimeout(forgetOpening, BUSY_AGAIN_MS)
    else forgetOpening()
    throw error
  }
}

let opening: Promise<IDBDatabase> | null = null

function forgetOpening(): void {
  opening = null
}

/** So long a database that was busy is taken to be so still, in milliseconds. */
const BUSY_AGAIN_MS = 5000

function open(): Promise<IDBDatabase> {
  return new Promise((opened, fail) => {
    const request = indexedDB.open(NAME, VERSION)
    const patience = setTimeout(() => fail(new DatabaseBusy(NAME)), BUSY_MS)
    request.onupgradeneeded = () => {
      const { objectStoreNames: existing } = request.result
      for (const name of STORES) {
        if (!existing.contains(name)) request.result.createObjectStore(name, { keyPath: 'id' })
      }
    }
    request.onsuccess = () => {
      clearTimeout(patience)
      opened(watched(request.result))
    }
    request.onerror = () => {
      clearTimeout(patience)
      fail(request.error)
    }
  })
}

/** A database that makes way for a later version of this app, and is opened anew once it is gone. */
function watched(database: IDBDatabase): IDBDatabase {
  database.onversionchange = () => {
    database.close()
    forgetOpening()
  }
  database.onclose = forgetOpening
  return database
}

function isDone(transaction: IDBTransaction): Promise<void> {
  return new Promise((done, fail) => {
    transaction.oncomplete = () => done()
    transaction.onabort = () => fail(transaction.error)
  })
}
