import { queryOptions } from '@tanstack/react-query'

/**
 * The published edition `id`, fetched and checked; it does not change while the page is open.
 *
 * @param besides what else is to be there before it is shown
 */
export function editionQuery(id: string, besides?: () => Promise<void>) {
  return queryOptions({
    queryKey: ['edition', id],
    queryFn: async ({ signal }) => {
      const { fetchEdition } = await import('./fetch-edition')
      const [edition] = await Promise.all([fetchEdition(id, signal), besides?.()])
      return edition
    },
    staleTime: Number.POSITIVE_INFINITY,
    // Offline the file may be in the browser's cache; where it is not, that is to be said.
    networkMode: 'always',
    retry: false,
  })
}
