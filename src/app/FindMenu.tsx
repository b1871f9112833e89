import { useEffect, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { later } from '@/ui/later'

const Finding = later('Find', () => import('./Finding').then((find) => find.Finding))

type Props = {
  readonly edition: Edition
  /** Whether `/` opens it, as the single keys know from its shortcuts; Ctrl or ⌘ with K always does. */
  readonly hasKeys: boolean
}

/** The way to find anything in the edition; what it needs comes when it is first opened. */
export function FindMenu({ edition, hasKeys }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      setIsOpen(true)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts={hasKeys ? '/' : undefined}
        onClick={() => setIsOpen(true)}
        className="min-h-8 px-1 hover:underline hover:underline-offset-4"
      >
        Find
      </button>
      {isOpen && <Finding edition={edition} onClose={() => setIsOpen(false)} />}
    </>
  )
}
