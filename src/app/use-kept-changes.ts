import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { goTo } from '@/address/browser-address'
import type { Edition } from '@/edition/edition-schema'
import { changeOwnEdition, keepUnkept, takeInEdition } from '@/library/own/own-editions'
import { ownEditionQuery } from '@/library/own/own-queries'

/**
 * Changes an own edition, one change after the other, each of what the one before has left. What is
 * shown as changed is kept, so that nobody who then goes away loses it; where it cannot be kept,
 * that is said above the article.
 */
export function useKeptChanges(id: string) {
  const client = useQueryClient()
  const query = ownEditionQuery(id)
  const last = useRef(Promise.resolve())
  /** The edition as it would be without what another window had changed by then; `null` where none had. */
  const [alone, setAlone] = useState<Edition | null>(null)

  async function keep(change: (edition: Edition) => Edition): Promise<void> {
    const shown = await client.ensureQueryData(query)
    const { edition, isBesides } = await changeOwnEdition(shown, change)
    await client.cancelQueries(query)
    client.setQueryData(query.queryKey, edition)
    if (isBesides) setAlone(change(shown))
  }
  /** Take an edition in and go to its page. */
  async function goToKept(taking: Promise<{ readonly id: string }>): Promise<void> {
    const taken = await taking
    setAlone(null)
    await client.invalidateQueries(ownEditionQuery(taken.id))
    goTo({ page: { kind: 'mine', edition: taken.id }, entity: null, target: null })
  }
  return {
    alone,
    change: (change: (edition: Edition) => Edition): void => {
      // One that fails, which the page says, leaves the next its turn.
      last.current = last.current.catch(() => {}).then(() => keep(change))
    },
    /** Keep what is in memory alone. */
    keepAgain: (edition: Edition) => goToKept(keepUnkept(edition)),
    /** Keep the edition as this window alone would have it beside the one with all changes. */
    keepAlone: (edition: Edition) => goToKept(takeInEdition(edition)),
    dismiss: () => setAlone(null),
  }
}
