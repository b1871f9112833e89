import { createContext, useContext } from 'react'
import type { Edition } from '@/edition/edition-schema'
import type { PassageOutcome } from '@/text/passage/find-or-near'
import type { Passage } from '@/text/passage/passage'
import type { LinkToSend } from '@/ui/link-to-send'

/** What the reader asks of the page around it, which knows the device and its workers. */
export type ReaderServices = {
  /** Find a passage, or what stood near it, without keeping the page from answering. */
  readonly searchPassage: (text: string, passage: Passage) => Promise<PassageOutcome>
  /**
   * What a link to an edition, or to a place in it, becomes where it is sent: one of the reader's own
   * is carried by it. Never rejects; `note` says what has to be known of it.
   */
  readonly linkToSend: (edition: Edition, link: string) => Promise<LinkToSend>
  /**
   * Draw an edition as a page in one file, HTML that needs nothing beside itself. Rejects where what it is
   * drawn with cannot be fetched.
   */
  readonly drawPage: (edition: Edition) => Promise<string>
  /** What is kept on this device under a key; `null` where nothing is. */
  readonly kept: (key: string) => string | null
  /** Keep words on this device, if it lets us. */
  readonly keep: (key: string, words: string) => void
}

const Services = createContext<ReaderServices | null>(null)

/** Gives the reader its services; they never change while the page is open. */
export const ReaderServicesProvider = Services.Provider

/** What the reader may ask of the page around it, which has to give it. */
export function useReaderServices(): ReaderServices {
  const services = useContext(Services)
  if (!services) throw new Error('No services')
  return services
}
