import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { useAddress } from '@/address/use-address'
import { Announcer } from '@/ui/Announcer'
import { Boundary } from '@/ui/Boundary'
import { CopyLinks } from '@/ui/CopyLinks'
import { FIRST_EDITION } from './first-edition'
import { Loading } from './Loading'
import { ReadPage } from './ReadPage'
import { useSiteLinks } from './use-site-links'

const LibraryPage = lazy(() =>
  import('./LibraryPage').then((page) => ({ default: page.LibraryPage })),
)

const NotFoundPage = lazy(() =>
  import('./NotFoundPage').then((page) => ({ default: page.NotFoundPage })),
)

/** The whole app, on the page that the address means. */
export function App({ client }: { readonly client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <Announcer>
        <Boundary name="This page">
          <Page />
        </Boundary>
        <CopyLinks />
      </Announcer>
    </QueryClientProvider>
  )
}

function Page() {
  const page = useAddress(({ address }) => address.page)
  useSiteLinks(page)
  useIsAdopted()
  switch (page.kind) {
    case 'first':
      return <ReadPage id={FIRST_EDITION} />
    case 'read':
      return <ReadPage key={page.edition} id={page.edition} />
    case 'library':
      return (
        <Suspense fallback={<Loading what="The library" />}>
          <LibraryPage />
        </Suspense>
      )
    case 'unknown':
      return (
        <Suspense fallback={null}>
          <NotFoundPage />
        </Suspense>
      )
  }
}

/** Says on the page, as `data-adopted`, that React has it and does what needs scripts. */
function useIsAdopted(): void {
  useEffect(() => {
    document.documentElement.dataset['adopted'] = ''
  }, [])
}
