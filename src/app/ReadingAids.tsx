import { useMemo, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { isLong } from '@/edition/is-long'
import { Keys } from '@/reader/keys/Keys'
import { later } from '@/ui/later'
import { useOfferedAids } from './offered-aids'
import { ReadAloud } from './ReadAloud'
import { useReadAloud } from './use-read-aloud'
import { useReadingSettings } from './use-reading-settings'

const KeysDialog = later('The keys', () =>
  import('@/reader/keys/KeysDialog').then((dialog) => dialog.KeysDialog),
)
const KeptPlace = later('The place you kept', () =>
  import('./KeptPlace').then((place) => place.KeptPlace),
)

/** What helps while reading and nobody waits for: keys, the place kept, reading aloud. */
export function ReadingAids({ edition }: { readonly edition: Edition }) {
  const { settings } = useReadingSettings()
  const hasKeys = settings.keys === 'on'
  const [showsKeys, setShowsKeys] = useState(false)
  const aloud = useReadAloud(edition)
  const aids = useMemo(
    () => ({ showKeys: () => setShowsKeys(true), readAloud: aloud.readFromHere }),
    [aloud.readFromHere],
  )
  useOfferedAids(aids)
  return (
    <>
      <Keys edition={edition} areOn={hasKeys} onShowKeys={aids.showKeys} />
      {showsKeys && <KeysDialog areOn={hasKeys} onClose={() => setShowsKeys(false)} />}
      {isLong(edition) && <KeptPlace edition={edition} />}
      {aloud.readFromHere && <ReadAloud edition={edition} {...aloud} />}
    </>
  )
}
