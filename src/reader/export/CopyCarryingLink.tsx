import { useEffect, useState } from 'react'
import { addressNow } from '@/address/browser-address'
import { carryingPath } from '@/address/other-pages'
import { LONGEST_CARRIED } from '@/address/reader-address'
import type { Edition } from '@/edition/edition-schema'
import { MENU_ROW } from '@/ui/menu-row'
import { useReaderServices } from '../services/reader-services'

/**
 * Copies a link that carries an edition of the reader's own, with what is chosen in it: whoever
 * follows it needs nothing of this device, and no host sees it. One too long for links that are
 * sent about is not offered; the edition leaves as a file then. `CopyLinks` does the copying.
 */
export function CopyCarryingLink({ edition }: { readonly edition: Edition }) {
  const packed = usePacked(edition)
  if (packed.kind === 'unsupported') return null
  if (packed.kind === 'packing') {
    return <p className="py-1.5 text-muted">Packing it into a link …</p>
  }
  const { link } = packed
  if (link.length > LONGEST_CARRIED) {
    return (
      <p className="py-1.5 text-muted text-sm">
        At {kilobytes(link.length)} it is too long for a link: {kilobytes(LONGEST_CARRIED)} is the
        most. A file holds it, below.
      </p>
    )
  }
  return (
    <>
      <button
        type="button"
        data-copies={link}
        data-name="this edition, which it carries,"
        className={`group/copy ${MENU_ROW}`}
      >
        <span className="group-data-copied/copy:hidden">Copy a link that carries it</span>
        <span className="hidden group-data-copied/copy:inline">Link copied</span>
      </button>
      <p className="text-muted text-sm">{kilobytes(link.length)}; no server sees what is in it.</p>
    </>
  )
}

type Packed =
  | { readonly kind: 'packing' }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'packed'; readonly link: string }

function usePacked(edition: Edition): Packed {
  const { packEdition } = useReaderServices()
  const [packed, setPacked] = useState<Packed>({ kind: 'packing' })
  useEffect(() => {
    let isWanted = true
    packEdition(edition).then(
      (carried) => {
        const path = carryingPath(carried, addressNow().address)
        if (isWanted) setPacked({ kind: 'packed', link: new URL(path, location.href).href })
      },
      () => isWanted && setPacked({ kind: 'unsupported' }),
    )
    return () => {
      isWanted = false
    }
  }, [edition, packEdition])
  return packed
}

/** How long a link is, in thousands of letters. */
function kilobytes(length: number): string {
  return `${Math.ceil(length / 1000)} kB`
}
