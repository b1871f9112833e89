import { queryOptions } from '@tanstack/react-query'
import { openCarried } from './open-carried'

/** The edition that a link carries, or why there is none. */
export function carriedQuery(carried: string) {
  return queryOptions({
    queryKey: ['carried', carried],
    queryFn: () => openCarried(carried),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
  })
}
