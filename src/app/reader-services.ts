import { keepOnDevice, keptOnDevice } from '@/library/on-device'
import type { ReaderServices } from '@/reader/services/reader-services'

/** The device and its workers, as the reader asks for them; the search comes when it is needed. */
export const READER_SERVICES: ReaderServices = {
  searchPassage: async (text, passage) => {
    const { searchPassage } = await import('@/library/search-passage')
    return searchPassage(text, passage)
  },
  kept: keptOnDevice,
  keep: keepOnDevice,
}
