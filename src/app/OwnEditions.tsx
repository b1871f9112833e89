import { ownPath } from '@/address/other-pages'
import type { NotedEdition } from '@/library/own/noted-editions'
import type { OwnListing } from '@/library/own/own-list'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'
import { LineButton } from '@/ui/LineButton'
import { LibraryEntry } from './LibraryEntry'
import { OwnTools } from './OwnTools'
import { StorageLine } from './StorageLine'
import { useFoundOwn } from './use-found-own'
import { useOwnEditions } from './use-own-editions'

/** What the reader has opened on this device; nothing where that is nothing. */
export function OwnEditions() {
  const own = useOwnEditions()
  const { list, deletedLast, failed } = own
  if (!list) return null
  const { editions, problem, lost } = list
  const kept = editions.filter(({ kind }) => kind !== 'unkept').length
  if (editions.length === 0 && lost.length === 0 && !deletedLast && problem === null) return null
  return (
    <section aria-labelledby="own" className="mt-8">
      <h2 id="own" className="text-muted text-sm">
        Yours, on this device
      </h2>
      {problem !== null ? (
        <Unread noted={lost} />
      ) : (
        lost.length > 0 && <Lost lost={lost} onAccept={() => void own.acceptLoss(lost)} />
      )}
      {failed !== null && (
        <p role="alert" className="mt-2 text-base">
          {failed}.
        </p>
      )}
      {deletedLast && (
        <p role="status" className="mt-2 text-base">
          “<bdi>{deletedLast.name}</bdi>” is deleted.{' '}
          <LineButton onClick={() => void own.undo()}>Undo</LineButton>
        </p>
      )}
      <OwnList editions={editions} own={own} />
      {kept > 0 && <StorageLine count={kept} onSaveAll={() => own.saveAll(kept)} />}
    </section>
  )
}

type ListProps = {
  readonly editions: readonly OwnListing[]
  readonly own: ReturnType<typeof useOwnEditions>
}

/** The list; what helps to find one in it comes with the second. */
function OwnList({ editions, own }: ListProps) {
  const { found, ...tools } = useFoundOwn(editions)
  return (
    <>
      {editions.length > 1 && <OwnTools {...tools} found={found.length} of={editions.length} />}
      <ol className="mt-2 border-rule border-t">
        {found.map((edition) => (
          <OwnEntry key={edition.id} edition={edition} own={own} />
        ))}
      </ol>
    </>
  )
}

type EntryProps = {
  readonly edition: OwnListing
  readonly own: ReturnType<typeof useOwnEditions>
}

function OwnEntry({ edition, own }: EntryProps) {
  const { id } = edition
  const name = edition.kind === 'broken' ? id : edition.headline
  const tools = (
    <>
      <LineButton name={`Save as a file: ${name}`} onClick={() => void own.save(id, name)}>
        Save as a file
      </LineButton>
      {edition.kind !== 'broken' && (
        <LineButton name={`Duplicate: ${name}`} onClick={() => void own.duplicate(id, name)}>
          Duplicate
        </LineButton>
      )}
      <LineButton name={`Delete: ${name}`} onClick={() => void own.remove(id, name)}>
        Delete
      </LineButton>
    </>
  )
  if (edition.kind === 'broken') {
    return (
      <LibraryEntry
        href={ownPath(id)}
        headline={id}
        publisher={null}
        published={null}
        facts="What was kept of it has faults; it can be saved as it is"
      >
        {tools}
      </LibraryEntry>
    )
  }
  const { headline, publisher, published, words } = edition
  const counted = `${words.toLocaleString(INTERFACE_LANGUAGE)} ${words === 1 ? 'word' : 'words'}`
  return (
    <LibraryEntry
      href={ownPath(id)}
      headline={headline}
      publisher={publisher}
      published={published}
      facts={edition.kind === 'unkept' ? `${counted} · only until the window is closed` : counted}
    >
      {tools}
    </LibraryEntry>
  )
}

/** What cannot be read is named as well as it is known. */
function Unread({ noted }: { readonly noted: readonly NotedEdition[] }) {
  return (
    <div role="alert" className="mt-2 text-base">
      <p>What is kept on this device cannot be read at the moment.</p>
      <Titles of={noted} />
    </div>
  )
}

type LostProps = { readonly lost: readonly NotedEdition[]; readonly onAccept: () => void }

function Lost({ lost, onAccept }: LostProps) {
  return (
    <div role="alert" className="mt-2 border-ink border-l-2 pl-4 text-base">
      <p>
        {lost.length === 1
          ? 'An edition that was kept here is gone'
          : `${lost.length} editions that were kept here are gone`}
        : this browser has cleared what it kept. <LineButton onClick={onAccept}>Dismiss</LineButton>
      </p>
      <Titles of={lost} />
    </div>
  )
}

function Titles({ of }: { readonly of: readonly NotedEdition[] }) {
  if (of.length === 0) return null
  return (
    <ul className="mt-1 list-disc ps-5 text-sm">
      {of.map(({ id, title }) => (
        <li key={id} dir="auto" className="wrap-anywhere">
          {title}
        </li>
      ))}
    </ul>
  )
}
