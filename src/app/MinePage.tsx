import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useState } from 'react'
import { libraryPath, newPath } from '@/address/other-pages'
import { RecordsBeside } from '@/editor/records/RecordsBeside'
import { useBeside } from '@/editor/records/use-beside'
import { useRecordDecisions } from '@/editor/records/use-record-decisions'
import { listenToOwnChanges } from '@/library/own/own-changes'
import { holdDeleted } from '@/library/own/own-editions'
import { ownEditionQuery } from '@/library/own/own-queries'
import { RecordDecisionsProvider } from '@/reader/services/record-decisions'
import { ChangedElsewhere } from './ChangedElsewhere'
import { EditionPage } from './EditionPage'
import { ForeignNotice } from './ForeignNotice'
import { Loading } from './Loading'
import { TopBar } from './TopBar'
import { UnkeptNotice } from './UnkeptNotice'
import { useKeptChanges } from './use-kept-changes'
import { useTitle } from './use-title'

/** The page of an edition of the reader's own; `id` is `null` where the address names none. */
export function MinePage({ id }: { readonly id: string | null }) {
  return id === null ? <Unnamed /> : <OwnEdition id={id} />
}

function OwnEdition({ id }: { readonly id: string }) {
  const query = ownEditionQuery(id)
  const { alone, change, keepAgain, keepAlone, dismiss } = useKeptChanges(id)
  const loading = useQuery(query)
  const { data: edition } = loading
  const beside = useBeside(edition) ?? edition
  // React draws it in steps that give way to all else, and shows it once it is whole.
  const shown = useDeferredValue(beside, null) ?? undefined
  useChangesElsewhere(id)
  return (
    <RecordDecisionsProvider value={useRecordDecisions(edition, change)}>
      <EditionPage
        loading={{ ...loading, data: shown }}
        notice={
          edition && (
            <>
              <UnkeptNotice edition={edition} onKeep={() => keepAgain(edition)} />
              {alone && (
                <ChangedElsewhere onKeepAlone={() => void keepAlone(alone)} onDismiss={dismiss} />
              )}
              <ForeignNotice edition={edition} />
              <RecordsBeside edition={edition} onChange={change} />
            </>
          )
        }
      />
    </RecordDecisionsProvider>
  )
}

/**
 * Reads an own edition anew where another window has changed it, so that no change is lost; what that
 * has deleted stays as it is shown, and can be kept again.
 */
function useChangesElsewhere(id: string): void {
  const client = useQueryClient()
  useEffect(() => {
    const query = ownEditionQuery(id)
    async function readAnew() {
      const shown = client.getQueryData(query.queryKey)
      if (shown) await holdDeleted(shown)
      await client.invalidateQueries(query)
    }
    return listenToOwnChanges(() => void readAnew())
  }, [client, id])
}

/** What stands there while it is not known which edition is meant, and where none is. */
function Unnamed() {
  const [isKnown, setIsKnown] = useState(false)
  useEffect(() => setIsKnown(true), [])
  return (
    <>
      <TopBar />
      {isKnown ? <NoneNamed /> : <Loading what="The edition" />}
      <p className="without-scripts mx-auto max-w-[40rem] px-6 text-base">
        What is kept on a device can be shown with scripts alone.
      </p>
    </>
  )
}

function NoneNamed() {
  useTitle('No edition is named')
  return (
    <main
      id="article"
      tabIndex={-1}
      className="outline-none mx-auto max-w-[40rem] px-6 py-16 text-base"
    >
      <h1 className="font-semibold font-serif text-headline">No edition is named here</h1>
      <p className="mt-4">
        The address may have been cut short. What you have opened is in the{' '}
        <a href={libraryPath()} className="text-blue underline underline-offset-2">
          library
        </a>
        ; you can also{' '}
        <a href={newPath()} className="text-blue underline underline-offset-2">
          open an article
        </a>
        .
      </p>
    </main>
  )
}
