import { createContext, useContext } from 'react'
import type { PassageOutcome } from '@/text/passage/find-or-near'
import type { Passage } from '@/text/passage/passage'

/** What the reader asks of the page around it, which knows the device and its workers. */
export type ReaderServices = {
  /** Find a passage, or what stood near it, without keeping the page from answering. */
  readonly searchPassage: (text: string, passage: Passage) => Promise<PassageOutcome>
  /** What is kept on this device under a key; `null` where nothing is. */
  readonly kept: (key: string) => string | null
  /** Keep words on this device, if it lets us. */
  readonly keep: (key: string, words: string) => void
}

/** Without a device around it the reader searches in the page and keeps nothing. */
const Services = createContext<ReaderServices>({
  searchPassage: async (text, passage) => {
    const { findOrNear } = await import('@/text/passage/find-or-near')
    return findOrNear(text, passage)
  },
  kept: () => null,
  keep: () => {},
})

/** Gives the reader its services; they never change while the page is open. */
export const ReaderServicesProvider = Services.Provider

/** What the reader may ask of the page around it. */
export function useReaderServices(): ReaderServices {
  return useContext(Services)
}
