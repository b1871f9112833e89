import { useEffect, useState } from 'react'
import { addressNow } from '@/address/browser-address'
import { useAddress } from '@/address/use-address'
import type { Edition } from '@/edition/edition-schema'
import { forgetPosition, keptPositions } from '@/library/kept-positions'
import { keptParagraph } from '@/library/reading-positions'
import { PlaceLine } from '@/reader/arrival/PlaceLine'
import { placeInWindow } from '@/reader/page/text-in-window'
import { useKeepingPosition } from './use-keeping-position'

/** Keeps the place in a long text, and offers it on return. */
export function ReadingPosition({ edition }: { readonly edition: Edition }) {
  const [paragraph, setParagraph] = useState<number | null>(null)
  const hasTarget = useAddress(({ address }) => address.target !== null)
  useEffect(() => setParagraph(paragraphToOffer(edition)), [edition])
  useKeepingPosition(edition, paragraph !== null)
  if (paragraph === null || hasTarget) return null
  return (
    <PlaceLine
      edition={edition}
      paragraph={paragraph}
      onFollow={() => setParagraph(null)}
      onDismiss={() => {
        forgetPosition(edition)
        setParagraph(null)
      }}
    />
  )
}

/** The paragraph to go on from; `null` for somebody who comes to a place, or is at one already. */
function paragraphToOffer(edition: Edition): number | null {
  const isElsewhere = addressNow().address.target !== null || placeInWindow(document)?.hasBegun
  return isElsewhere ? null : keptParagraph(keptPositions(), edition)
}
