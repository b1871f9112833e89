import { useMemo, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { isLong } from '@/edition/is-long'
import { Keys } from '@/reader/keys/Keys'
import { lazyPart } from '@/ui/lazy'
import { useOfferedAids } from './offered-aids'
import { ReadAloud } from './ReadAloud'
import { useReadAloud } from './use-read-aloud'
import { useReadingSettings } from './use-reading-settings'

const KeysDialog = lazyPart('The keys', () =>
  import('@/reader/keys/KeysDialog').then((dialog) => dialog.KeysDialog),
)
const ReadingPosition = lazyPart('The place you kept', () =>
  import('./ReadingPosition').then((place) => place.ReadingPosition),
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
      {isLong(edition) && <ReadingPosition edition={edition} />}
      {aloud.readFromHere && <ReadAloud edition={edition} {...aloud} />}
    </>
  )
}
