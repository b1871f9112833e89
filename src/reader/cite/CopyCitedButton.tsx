import { useRef, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import type { TextRange } from '@/text/range'
import { useAnnounce } from '@/ui/Announcer'
import { keptFormat } from './kept-format'
import { localDay } from './local-day'

type Props = {
  readonly edition: Edition
  readonly range: TextRange
  /** The full link to the words. */
  readonly url: string
  /** The browser did not let the page copy. */
  readonly onRefused: () => void
}

/** How long the confirmation stands, in milliseconds. */
const CONFIRMATION_MS = 2500

/** Copies words of the article with their citation, in the format last used on this device. */
export function CopyCitedButton({ edition, range, url, onRefused }: Props) {
  const announce = useAnnounce()
  const [isCopied, setIsCopied] = useState(false)
  const confirming = useRef<ReturnType<typeof setTimeout>>(undefined)
  async function copy() {
    const format = keptFormat()
    const accessed = localDay(new Date())
    try {
      await navigator.clipboard.writeText(format.citePassage(edition, range, { accessed, url }))
    } catch {
      return onRefused()
    }
    announce(`Words copied with their citation: ${format.label}`)
    setIsCopied(true)
    clearTimeout(confirming.current)
    confirming.current = setTimeout(() => setIsCopied(false), CONFIRMATION_MS)
  }
  return (
    <button type="button" onClick={() => void copy()} className="word-tool">
      {isCopied ? 'Copied with citation' : 'Copy with citation'}
    </button>
  )
}
