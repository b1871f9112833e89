import { queryOptions, skipToken } from '@tanstack/react-query'
import type { Edition } from '@/edition/edition-schema'
import { memoize } from '@/edition/memoize'
import { textSources } from '@/edition/text-sources'
import { hash } from '@/text/tokens'
import { askWorker } from '../ask-worker'
import workerUrl from './compare-worker.ts?worker&url'
import { parseToldFindings } from './told-findings'

/** How the quotations of an edition stand to the records that it holds, as a worker finds it; nothing is asked of one without any. */
export function findingsQuery(edition: Edition | undefined) {
  const records = edition ? recordsKey(edition) : []
  return queryOptions({
    queryKey: ['findings', edition?.id, records],
    queryFn:
      edition && records.length > 0
        ? () => askWorker(workerUrl, edition, parseToldFindings)
        : skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
  })
}

/** What tells the records of an edition apart, also from one that had an id before. */
const recordsKey = memoize((edition: Edition) =>
  textSources(edition).map(({ id, text }) => `${id} ${text.length} ${hash(text, 0, text.length)}`),
)
