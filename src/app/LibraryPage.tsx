import { useQuery } from '@tanstack/react-query'
import { newPath } from '@/address/other-pages'
import { catalogueQuery } from '@/library/catalogue'
import { BringBack } from './BringBack'
import { Loading } from './Loading'
import { LoadingFailed } from './LoadingFailed'
import { OwnEditions } from './OwnEditions'
import { PublishedEditions } from './PublishedEditions'
import { TopBar } from './TopBar'
import { useTitle } from './use-title'

/** The reader's own editions, and all published ones. */
export function LibraryPage() {
  const { data: catalogue, error, refetch, isFetching } = useQuery(catalogueQuery())
  useTitle(catalogue ? 'Library' : null)
  return (
    <>
      <TopBar />
      {catalogue ? (
        <main id="article" tabIndex={-1} className="outline-none mx-auto max-w-[40rem] px-6 py-12">
          <h1 className="font-semibold font-serif text-headline tracking-tight">Library</h1>
          <OwnEditions />
          <PublishedEditions catalogue={catalogue} />
          <p className="mt-8 text-base">
            <a
              href={newPath()}
              className="font-semibold underline decoration-rule underline-offset-4 hover:decoration-current"
            >
              Open an article
            </a>
          </p>
          <BringBack />
        </main>
      ) : error && !isFetching ? (
        <LoadingFailed what="The library" error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          <Loading what="The library" />
          <p className="without-scripts mx-auto max-w-[40rem] px-6 py-16 text-base">
            The list of editions needs scripts. Without them{' '}
            <a href={import.meta.env.BASE_URL} className="text-blue underline underline-offset-2">
              the first edition
            </a>{' '}
            can be read.
          </p>
        </>
      )}
    </>
  )
}
