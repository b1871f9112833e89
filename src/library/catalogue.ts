import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import type { Edition } from '@/edition/edition-schema'
import { editionTitle } from '@/edition/titles'
import { fetchJson } from './fetch-json'
import { LoadingProblem } from './loading-problem'

const catalogueSchema = v.array(
  v.object({
    id: v.string(),
    headline: v.string(),
    summary: v.nullable(v.string()),
    publisher: v.nullable(v.string()),
    published: v.nullable(v.string()),
  }),
)

/** What the library says of each published edition. */
export type Catalogue = v.InferOutput<typeof catalogueSchema>

/** The line of the catalogue for an edition; the build writes `editions.json` from these. */
export function catalogueEntry(edition: Edition): Catalogue[number] {
  const { publisher, published } = edition.article
  const headline = editionTitle(edition)
  return {
    id: edition.id,
    headline,
    summary: edition.editorial?.summary ?? null,
    publisher,
    published,
  }
}

/** All published editions, the newest article first. */
export function catalogueQuery() {
  return queryOptions({
    queryKey: ['catalogue'],
    queryFn: async ({ signal }) => {
      const catalogue = v.safeParse(catalogueSchema, await fetchJson('editions.json', signal))
      if (!catalogue.success) throw new LoadingProblem('The list of editions has faults.')
      return catalogue.output
    },
    staleTime: Number.POSITIVE_INFINITY,
    // Offline the file may be in the browser's cache; where it is not, that is to be said.
    networkMode: 'always',
    retry: false,
  })
}
