import { queryOptions } from '@tanstack/react-query'
import { ownEdition } from './own-editions'

/** An edition of the reader's own, read from this device and checked. */
export function ownEditionQuery(id: string) {
  return queryOptions({
    queryKey: ['own', id],
    queryFn: () => ownEdition(id),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
  })
}
