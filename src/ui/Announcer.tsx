import { createContext, type ReactNode, useContext, useState } from 'react'
import { InSlot } from './InSlot'

const Announce = createContext<(message: string) => void>(() => {})

type Props = {
  readonly children: ReactNode
  /** Whether the status stands in the page already, as it was built. */
  readonly isInPage?: boolean
}

/** Gives everything inside a voice: one status that assistive technology reads out. */
export function Announcer({ children, isInPage = false }: Props) {
  const [message, setMessage] = useState('')
  return (
    <Announce value={setMessage}>
      {children}
      {isInPage ? (
        <InSlot name="status">{message}</InSlot>
      ) : (
        <p data-slot="status" role="status" className="sr-only">
          {message}
        </p>
      )}
    </Announce>
  )
}

/** Say something in the status. The same words said again are not repeated. */
export function useAnnounce(): (message: string) => void {
  return useContext(Announce)
}
