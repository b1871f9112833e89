import { type RefObject, useEffect, useState } from 'react'
import { carryingPath } from '@/address/other-pages'
import { LONGEST_CARRIED } from '@/address/reader-address'
import { addressNow } from '@/address/use-address'
import type { Edition } from '@/edition/edition-schema'
import { useAnnounce } from '@/ui/Announcer'
import { LinkDialog } from '@/ui/LinkDialog'
import { MENU_ROW } from '@/ui/menu-row'
import { useReaderServices } from '../services/reader-services'

type Props = {
  readonly edition: Edition
  readonly opener: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/**
 * Copies a link that carries an edition of the reader's own, with what is chosen in it: whoever
 * follows it needs nothing of this device, and no host sees it. One too long for links that are
 * sent about is not offered; the edition leaves as a file then.
 */
export function CopyCarryingLink({ edition, opener, onClose }: Props) {
  const announce = useAnnounce()
  const [uncopied, setUncopied] = useState(false)
  const packed = usePacked(edition)
  if (packed.kind === 'unsupported') return null
  if (packed.kind === 'packing') {
    return <p className="py-1.5 text-muted">Packing it into a link …</p>
  }
  const { link } = packed
  if (link.length > LONGEST_CARRIED) {
    return (
      <p className="py-1.5 text-muted text-sm">
        At {kilobytes(link)} it is too long for a link: {kilobytes(LONGEST_CARRIED)} is the most. A
        file holds it, below.
      </p>
    )
  }
  async function copy() {
    try {
      await navigator.clipboard.writeText(link)
    } catch {
      setUncopied(true)
      return
    }
    announce('Link copied')
    opener.current?.focus({ preventScroll: true })
    onClose()
  }
  return (
    <>
      <button type="button" onClick={() => void copy()} className={MENU_ROW}>
        Copy a link that carries it
      </button>
      <p className="text-muted text-sm">{kilobytes(link)}; no server sees what is in it.</p>
      {uncopied && (
        <LinkDialog link={link} name="this edition" onClose={() => setUncopied(false)} />
      )}
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
function kilobytes(of: string | number): string {
  const length = typeof of === 'string' ? of.length : of
  return `${Math.ceil(length / 1000)} kB`
}
