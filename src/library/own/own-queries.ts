import { queryOptions } from '@tanstack/react-query'
import { fingerprintOf } from '@/text/passage/fingerprint-of'
import { ownEdition } from './own-editions'
import { listOwnEditions, ownEditionOfText, wordsOfOwnEditions } from './own-list'
import { storageUsage } from './storage-usage'

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

/** All editions of the reader's own, the latest first; asked anew whenever the list is shown. */
export function ownListQuery() {
  return queryOptions({
    queryKey: ['own-list'],
    queryFn: listOwnEditions,
    networkMode: 'always',
    retry: false,
  })
}

/** What each of the reader's own editions is found by. */
export function ownWordsQuery() {
  return queryOptions({
    queryKey: ['own-list', 'words'],
    queryFn: wordsOfOwnEditions,
    networkMode: 'always',
    retry: false,
  })
}

/** The reader's own edition of this very text, or `null`; asked anew whenever it is shown. */
export function ownOfTextQuery(text: string) {
  return queryOptions({
    queryKey: ['own-list', 'of', fingerprintOf(text)],
    queryFn: () => ownEditionOfText(text),
    networkMode: 'always',
    retry: false,
  })
}

/** How much the reader's own editions fill of this device. */
export function storageUsageQuery() {
  return queryOptions({
    queryKey: ['own-list', 'usage'],
    queryFn: storageUsage,
    networkMode: 'always',
    retry: false,
  })
}
