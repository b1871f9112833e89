import { queryOptions } from '@tanstack/react-query'
import { textSources } from '@/edition/comparing/decide'
import type { Edition } from '@/edition/edition-schema'
import { askWorker } from '../ask-worker'
import workerUrl from './compare-worker.ts?worker&url'
import { parseToldFindings } from './told-findings'

/** How the quotations of an edition stand to the records that it holds, as a worker finds it. */
export function findingsQuery(edition: Edition) {
  return queryOptions({
    queryKey: ['findings', edition.id, textSources(edition).map(({ id }) => id)],
    queryFn: () => askWorker(workerUrl, edition, parseToldFindings),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
  })
}
