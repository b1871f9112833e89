import { queryOptions } from '@tanstack/react-query'

/** The published edition `id`, fetched and checked; it does not change while the page is open. */
export function editionQuery(id: string) {
  return queryOptions({
    queryKey: ['edition', id],
    queryFn: async ({ signal }) => {
      const { fetchEdition } = await import('./fetch-edition')
      return fetchEdition(id, signal)
    },
    staleTime: Number.POSITIVE_INFINITY,
    // Offline the file may be in the browser's cache; where it is not, that is to be said.
    networkMode: 'always',
    retry: false,
  })
}
