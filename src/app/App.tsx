import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import type { Page as AddressedPage } from '@/address/reader-address'
import { useAddress } from '@/address/use-address'
import { ownEditionQuery } from '@/library/own/own-queries'
import { ReaderServicesProvider } from '@/reader/services/reader-services'
import { Announcer } from '@/ui/Announcer'
import { Boundary } from '@/ui/Boundary'
import { CopyLinks } from '@/ui/CopyLinks'
import { lazyPart } from '@/ui/lazy'
import { FIRST_EDITION } from './first-edition'
import { Loading } from './Loading'
import { linkToSend } from './link-to-send'
import { ReadPage } from './ReadPage'
import { READER_SERVICES } from './reader-services'
import { useSiteLinks } from './use-site-links'

/** Every page but those of published editions: its code comes when one is gone to, or it says that it did not. */
export const OtherPage = lazyPart(
  'This page',
  () => import('./OtherPage').then((page) => page.OtherPage),
  <Loading what="The page" />,
  import.meta.env.BASE_URL,
)

/** The whole app, on the page that the address means. */
export function App({ client }: { readonly client: QueryClient }) {
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset['scripts'] = ''
    dataset['live'] = ''
  }, [])
  const send = useCallback(
    (link: string) =>
      linkToSend(link, (id) => client.getQueryData(ownEditionQuery(id).queryKey) ?? null),
    [client],
  )
  return (
    <QueryClientProvider client={client}>
      <Announcer>
        <ReaderServicesProvider value={READER_SERVICES}>
          <Page />
        </ReaderServicesProvider>
        <CopyLinks send={send} />
      </Announcer>
    </QueryClientProvider>
  )
}

/** What fails on one page is forgotten on the next. */
function Page() {
  const page = useAddress(({ address }) => address.page)
  useSiteLinks(page)
  return (
    <Boundary
      key={'edition' in page ? page.kind + page.edition : page.kind}
      name="This page"
      wayOut={import.meta.env.BASE_URL}
    >
      <PageOf page={page} />
    </Boundary>
  )
}

function PageOf({ page }: { readonly page: AddressedPage }) {
  switch (page.kind) {
    case 'first':
      return <ReadPage id={FIRST_EDITION} />
    case 'read':
      return <ReadPage id={page.edition} />
    case 'library':
    case 'new':
    case 'mine':
    case 'open':
    case 'unknown':
      return <OtherPage page={page} />
  }
}
