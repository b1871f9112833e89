import { queryOptions } from '@tanstack/react-query'
import { ownEdition } from './own-editions'

/**
 * An edition of the reader's own, read from this device and checked.
 *
 * @param besides what else is to be there before it is shown
 */
export function ownEditionQuery(id: string, besides?: () => Promise<void>) {
  return queryOptions({
    queryKey: ['own', id],
    queryFn: async () => {
      const [edition] = await Promise.all([ownEdition(id), besides?.()])
      return edition
    },
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
  })
}
