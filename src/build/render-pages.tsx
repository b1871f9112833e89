import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { PrerenderedPath } from '@/address/use-address'
import { App } from '@/app/App'
import { FIRST_EDITION } from '@/app/first-edition'
import type { Edition } from '@/edition/edition-schema'
import { type Catalogue, catalogueEntry } from '@/library/catalogue'
import { editionQuery } from '@/library/edition-query'
import type { EditionPictures } from './edition-pictures'
import type { PageHead } from './page-head'
import {
  editionHead,
  editionPath,
  LIBRARY_PATH,
  libraryHead,
  MINE_PATH,
  mineHead,
  NEW_PATH,
  newHead,
  notFoundHead,
  OPEN_PATH,
  openHead,
} from './page-heads'
import type { SiteLocation } from './site-location'

/** A page of the site before it is put into the template. */
export type RenderedPage = {
  /** Where its file stands in `dist`: "read/us-uk-ai-safety/index.html". */
  readonly file: string
  readonly head: PageHead
  readonly body: string
  /** The edition it shows; `null` for other pages. */
  readonly edition: Edition | null
}

/** Every page of the site with `editions` as the published ones; `pictures` by the editions' ids. */
export async function renderPages(
  editions: readonly Edition[],
  pictures: ReadonlyMap<string, EditionPictures>,
  site: SiteLocation,
): Promise<RenderedPage[]> {
  const first = editions.find(({ id }) => id === FIRST_EDITION)
  if (!first)
    throw new Error(`The first edition, ${FIRST_EDITION}, is not among the published ones`)
  function renderAt(path: string, edition: Edition): Promise<RenderedPage> {
    const picture = pictures.get(edition.id)?.whole ?? null
    return renderEdition(edition, editionHead(edition, picture, site), site.base, path)
  }
  return Promise.all([
    renderAt('', first),
    ...editions.map((edition) => renderAt(editionPath(edition), edition)),
    renderPlain(LIBRARY_PATH, `${LIBRARY_PATH}index.html`, libraryHead(), site.base),
    renderPlain(NEW_PATH, `${NEW_PATH}index.html`, newHead(), site.base),
    renderPlain(MINE_PATH, `${MINE_PATH}index.html`, mineHead(), site.base),
    renderPlain(OPEN_PATH, `${OPEN_PATH}index.html`, openHead(), site.base),
    renderPlain('404.html', '404.html', notFoundHead(), site.base),
  ])
}

/** The lines of the catalogue, the newest article first. */
export function catalogueOf(editions: readonly Edition[]): Catalogue {
  return editions
    .map((edition) => ({ entry: catalogueEntry(edition), day: edition.article.published ?? '' }))
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(({ entry }) => entry)
}

async function renderEdition(
  edition: Edition,
  head: PageHead,
  base: string,
  path: string,
): Promise<RenderedPage> {
  const client = new QueryClient()
  client.setQueryData(editionQuery(edition.id).queryKey, edition)
  return {
    file: `${path}index.html`,
    head,
    body: await renderApp(client, base + path),
    edition,
  }
}

async function renderPlain(
  path: string,
  file: string,
  head: PageHead,
  base: string,
): Promise<RenderedPage> {
  const body = await renderApp(new QueryClient(), base + path)
  return { file, head, body, edition: null }
}

/** A page as HTML; throws what any part of it throws, for which React would leave a gap. */
async function renderApp(client: QueryClient, path: string): Promise<string> {
  const errors: unknown[] = []
  const { prelude } = await prerender(
    <PrerenderedPath value={path}>
      <App client={client} />
    </PrerenderedPath>,
    // Everything stands in its place: nothing waits in hidden chunks for a script to move it.
    {
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (error) => void errors.push(error),
    },
  )
  if (errors.length > 0) throw new AggregateError(errors, `${path} could not be drawn`)
  return (await new Response(prelude).text()).replaceAll(HYDRATION_MARKS, '')
}

/** What React would find its way by, if it were to take the page over; no words can hold it, since theirs are escaped. */
const HYDRATION_MARKS = /<!--.*?-->/g
