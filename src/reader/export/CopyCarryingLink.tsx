import { useEffect, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import type { LinkToSend } from '@/ui/link-to-send'
import { MENU_ROW } from '@/ui/menu-row'
import { useReaderServices } from '../services/reader-services'

/**
 * Copies a link that carries an edition of the reader's own, with what is chosen in it: whoever
 * follows it needs nothing of this device, and no host sees it. One too long for links that are
 * sent about is not offered; the edition leaves as a file then. `CopyLinks` does the copying.
 */
export function CopyCarryingLink({ edition }: { readonly edition: Edition }) {
  const packed = usePacked(edition)
  if (packed === null) return <p className="py-1.5 text-muted">Packing it into a link …</p>
  if (packed.isHereOnly) return <p className="py-1.5 text-muted text-sm">{packed.note}.</p>
  return (
    <>
      <button
        type="button"
        data-copies={packed.link}
        data-name="this edition, which it carries,"
        className={`group/copy ${MENU_ROW}`}
      >
        <span className="group-data-copied/copy:hidden">Copy a link that carries it</span>
        <span className="hidden group-data-copied/copy:inline">Link copied</span>
      </button>
      <p className="text-muted text-sm">{packed.note}; no server sees what is in it.</p>
    </>
  )
}

/** The link to what is in view, as it is sent; `null` while it is being made. */
function usePacked(edition: Edition): LinkToSend | null {
  const { linkToSend } = useReaderServices()
  const [packed, setPacked] = useState<LinkToSend | null>(null)
  useEffect(() => {
    let isWanted = true
    void linkToSend(edition, window.location.href).then((link) => isWanted && setPacked(link))
    return () => {
      isWanted = false
    }
  }, [edition, linkToSend])
  return packed
}
