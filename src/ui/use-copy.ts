import { useEffect, useState } from 'react'
import { useAnnounce } from './Announcer'

/** How long "Copied" stands, in milliseconds. */
const CONFIRMATION_MS = 2500

type Copying = { readonly kind: 'idle' | 'copied' | 'refused' }

/** Copy words to the clipboard; says so aloud, and tells whether to show it or the words instead. */
export function useCopy(name: string) {
  const announce = useAnnounce()
  const [state, setState] = useState<Copying>({ kind: 'idle' })
  useEffect(() => {
    if (state.kind !== 'copied') return
    const timer = setTimeout(() => setState({ kind: 'idle' }), CONFIRMATION_MS)
    return () => clearTimeout(timer)
  }, [state])

  async function copy(words: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(words)
      setState({ kind: 'copied' })
      announce(`Link to ${name} copied`)
    } catch {
      setState({ kind: 'refused' })
      announce('The link could not be copied; it is shown selected')
    }
  }
  return { state: state.kind, copy, close: () => setState({ kind: 'idle' }) }
}
