import { useQuery } from '@tanstack/react-query'
import { formatDate } from '@/export/date-words'
import { type Catalogue, catalogueQuery } from '@/library/catalogue'
import { Loading } from './Loading'
import { LoadingFailed } from './LoadingFailed'
import { TopBar } from './TopBar'
import { useTitle } from './use-title'

/** All published editions. */
export function LibraryPage() {
  const { data: catalogue, error, refetch, isFetching } = useQuery(catalogueQuery())
  useTitle(catalogue ? 'Library' : null)
  return (
    <>
      <TopBar />
      {catalogue ? (
        <main id="article" tabIndex={-1} className="outline-none mx-auto max-w-[40rem] px-6 py-12">
          <h1 className="font-semibold font-serif text-headline">Library</h1>
          <ol className="mt-6 border-rule border-t">
            {catalogue.map((entry) => (
              <LibraryEntry key={entry.id} {...entry} />
            ))}
          </ol>
        </main>
      ) : error && !isFetching ? (
        <LoadingFailed what="The library" error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading what="The library" />
      )}
    </>
  )
}

function LibraryEntry({ id, headline, summary, publisher, published }: Catalogue[number]) {
  return (
    <li className="border-rule border-b py-5">
      <p className="text-muted text-sm">
        {publisher && <span className="font-semibold text-ink">{publisher}</span>}
        {publisher && published && ' · '}
        {published && <time dateTime={published}>{formatDate(published)}</time>}
      </p>
      <h2 className="font-semibold font-serif text-[1.5rem] leading-tight">
        <a
          href={`${import.meta.env.BASE_URL}read/${id}/`}
          className="hover:underline hover:decoration-1 hover:underline-offset-4"
        >
          {headline}
        </a>
      </h2>
      {summary && <p className="mt-1 font-serif text-muted text-quote">{summary}</p>}
    </li>
  )
}
