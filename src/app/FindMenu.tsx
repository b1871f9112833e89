import { useEffect, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { FIND_KEY } from '@/reader/page/find-button'
import { lazyPart } from '@/ui/lazy'
import { WHILE_CAPTURING } from '@/ui/while-capturing'

const FindPanel = lazyPart('Find', () => import('./FindPanel').then((find) => find.FindPanel))

type Props = {
  readonly edition: Edition
  /** Whether `/` opens it, as the single keys know from its shortcuts; Ctrl or ⌘ with K always does. */
  readonly hasKeys: boolean
}

/** The way to find anything in the edition; what it needs comes when it is first opened. */
export function FindMenu({ edition, hasKeys }: Props) {
  /** How often it was asked for since it was last closed. */
  const [asked, setAsked] = useState(0)
  const ask = () => setAsked((times) => times + 1)
  useFindKey(ask)
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts={hasKeys ? FIND_KEY : undefined}
        onClick={ask}
        className="scripts-only min-h-8 px-1 hover:underline hover:underline-offset-4"
      >
        Find
      </button>
      {asked > 0 && <FindPanel edition={edition} asked={asked} onClose={() => setAsked(0)} />}
    </>
  )
}

/** Ctrl or ⌘ with K and nothing else, except behind a dialog. */
function useFindKey(onAsk: () => void): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event
      if (key.toLowerCase() !== 'k' || ctrlKey === metaKey || altKey || shiftKey) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      onAsk()
    }
    document.addEventListener('keydown', press, WHILE_CAPTURING)
    return () => document.removeEventListener('keydown', press, WHILE_CAPTURING)
  })
}
