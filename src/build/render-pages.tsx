import { QueryClient } from '@tanstack/react-query'
import { prerender } from 'react-dom/static'
import { PrerenderedPath } from '@/address/use-address'
import { App } from '@/app/App'
import { FIRST_EDITION } from '@/app/first-edition'
import { windowTitle } from '@/app/use-title'
import type { Edition } from '@/edition/edition-schema'
import { type Catalogue, catalogueEntry } from '@/library/catalogue'
import { editionQuery } from '@/library/edition-query'

/** A page of the site before it is put into the template. */
export type RenderedPage = {
  /** Where its file stands in `dist`: "read/us-uk-ai-safety/index.html". */
  readonly file: string
  readonly title: string
  readonly body: string
  /** The edition it shows, as JSON, so that it is not fetched again; empty for other pages. */
  readonly seed: string
  readonly language: string
}

/** Every page of the site with `editions` as the published ones, for a build under `base`. */
export async function renderPages(
  editions: readonly Edition[],
  base: string,
): Promise<RenderedPage[]> {
  const first = editions.find(({ id }) => id === FIRST_EDITION)
  if (!first)
    throw new Error(`The first edition, ${FIRST_EDITION}, is not among the published ones`)
  return Promise.all([
    renderEdition(first, base, ''),
    ...editions.map((edition) => renderEdition(edition, base, `read/${edition.id}/`)),
    renderPlain('library/', 'library/index.html', 'Library', base),
    renderPlain('404.html', '404.html', 'Page not found', base),
  ])
}

/** The lines of the catalogue, the newest article first. */
export function catalogueOf(editions: readonly Edition[]): Catalogue {
  return editions
    .map(catalogueEntry)
    .toSorted((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0))
}

async function renderEdition(edition: Edition, base: string, path: string): Promise<RenderedPage> {
  const client = new QueryClient()
  client.setQueryData(editionQuery(edition.id).queryKey, edition)
  return {
    file: `${path}index.html`,
    title: windowTitle(edition.editorial.headline),
    body: await renderApp(client, base + path),
    seed: JSON.stringify(edition),
    language: edition.article.language,
  }
}

async function renderPlain(
  path: string,
  file: string,
  title: string,
  base: string,
): Promise<RenderedPage> {
  const body = await renderApp(new QueryClient(), base + path)
  return { file, title: windowTitle(title), body, seed: '', language: 'en' }
}

async function renderApp(client: QueryClient, path: string): Promise<string> {
  const { prelude } = await prerender(
    <PrerenderedPath value={path}>
      <App client={client} />
    </PrerenderedPath>,
    // Everything stands in its place: nothing waits in hidden chunks for a script to move it.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  return new Response(prelude).text()
}
