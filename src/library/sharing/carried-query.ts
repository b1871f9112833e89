import { queryOptions } from '@tanstack/react-query'
import { unpackEdition } from './carried-edition'

/** The edition that a link carries, or why there is none. */
export function carriedQuery(carried: string) {
  return queryOptions({
    queryKey: ['carried', carried],
    queryFn: () => unpackEdition(carried),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
  })
}
