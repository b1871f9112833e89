import { keepOnDevice, keptOnDevice } from '@/library/on-device'
import type { ReaderServices } from '@/reader/services/reader-services'
import { fetchPart } from '@/ui/missing-part'
import { linkToSend } from './link-to-send'

/** The device and its workers, as the reader asks for them; the search comes when it is needed. */
export const READER_SERVICES: ReaderServices = {
  searchPassage: async (text, passage) => {
    const { searchPassage } = await import('@/library/search-passage')
    return searchPassage(text, passage)
  },
  linkToSend: (edition, link) => linkToSend(link, () => edition),
  drawPage: async (edition) => {
    const { askPageFile } = await fetchPart(() => import('./page-file/ask-page-file'))
    return askPageFile(edition)
  },
  kept: keptOnDevice,
  keep: keepOnDevice,
}
