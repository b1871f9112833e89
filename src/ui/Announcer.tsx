import { createContext, type ReactNode, useContext, useState } from 'react'

const Announce = createContext<(message: string) => void>(() => {})

/** Gives everything inside a voice: one status that assistive technology reads out. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState('')
  return (
    <Announce value={setMessage}>
      {children}
      <p role="status" className="sr-only">
        {message}
      </p>
    </Announce>
  )
}

/** Say something in the status. The same words said again are not repeated. */
export function useAnnounce(): (message: string) => void {
  return useContext(Announce)
}
