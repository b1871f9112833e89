import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type NotedEdition, noteGone } from '@/library/own/noted-editions'
import { listenToOwnChanges } from '@/library/own/own-changes'
import {
  type Deleted,
  deleteOwnEdition,
  duplicateOwnEdition,
  ownRecord,
  restoreOwnEdition,
} from '@/library/own/own-editions'
import { ownRecords } from '@/library/own/own-list'
import { ownEditionQuery, ownListQuery } from '@/library/own/own-queries'
import { noteSaved } from '@/library/own/saved-count'
import { saveFile } from '@/ui/save-file'
import { saveEditionFile } from './save-edition-file'

/** What was deleted last, under the name it had. */
type DeletedLast = { readonly deleted: Deleted; readonly name: string }

/** The reader's own editions, kept up with what other windows do, and what can be done with them. */
export function useOwnEditions() {
  const client = useQueryClient()
  const { data } = useQuery(ownListQuery())
  const [deletedLast, setDeletedLast] = useState<DeletedLast | null>(null)
  const [failed, setFailed] = useState<string | null>(null)
  useEffect(() => listenToOwnChanges(() => void client.invalidateQueries(ownListQuery())), [client])

  /** Do something, list anew, and say under `name` where it fails. */
  async function act(name: string, action: () => Promise<void>): Promise<void> {
    setFailed(null)
    await action().catch(() => setFailed(name))
    await client.invalidateQueries(ownListQuery())
  }
  function remove(id: string, name: string): Promise<void> {
    return act(`“${name}” could not be deleted`, async () => {
      const deleted = await deleteOwnEdition(id)
      setDeletedLast(deleted && { deleted, name })
      client.removeQueries(ownEditionQuery(id))
    })
  }
  function undo(): Promise<void> {
    return act('It could not be put back', async () => {
      if (deletedLast) await restoreOwnEdition(deletedLast.deleted)
      setDeletedLast(null)
    })
  }
  function save(id: string, name: string): Promise<void> {
    return act(`“${name}” could not be saved`, async () => {
      saveEditionFile(id, await ownRecord(id))
    })
  }
  function duplicate(id: string, name: string): Promise<void> {
    return act(`“${name}” could not be duplicated`, async () => {
      await duplicateOwnEdition(id)
    })
  }
  function saveAll(kept: number): Promise<void> {
    return act('The editions could not be saved', async () => {
      const { formatLibrary } = await import('@/library/own/library-file')
      const words = formatLibrary(await ownRecords())
      saveFile(new File([words], 'lectern-library.json', { type: 'application/json' }))
      noteSaved(kept)
    })
  }
  /** Take what is there for all there is. */
  function acceptLoss(lost: readonly NotedEdition[]): Promise<void> {
    return act('', async () => noteGone(lost.map(({ id }) => id)))
  }
  return { acceptLoss, duplicate, list: data, deletedLast, failed, remove, undo, save, saveAll }
}
