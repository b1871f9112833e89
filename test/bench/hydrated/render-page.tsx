import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { PrerenderedPath } from '@/address/use-address'
import { App } from '@/app/App'
import type { Edition } from '@/edition/edition-schema'
import { editionQuery } from '@/library/edition-query'

/** The page of an edition with all that React finds its way by when it takes the page over. */
export async function renderPage(edition: Edition, path: string): Promise<string> {
  const client = new QueryClient()
  client.setQueryData(editionQuery(edition.id).queryKey, edition)
  const { prelude } = await prerender(
    <PrerenderedPath value={path}>
      <App client={client} />
    </PrerenderedPath>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  return new Response(prelude).text()
}
