import { lazy, Suspense, useMemo, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { isLong } from '@/edition/is-long'
import { Keys } from '@/reader/keys/Keys'
import { Boundary } from '@/ui/Boundary'
import { useOfferedAids } from './offered-aids'
import { ReadAloud } from './ReadAloud'
import { useReadAloud } from './use-read-aloud'
import { useReadingSettings } from './use-reading-settings'

const KeysDialog = lazy(() =>
  import('@/reader/keys/KeysDialog').then((dialog) => ({ default: dialog.KeysDialog })),
)
const KeptPlace = lazy(() => import('./KeptPlace').then((place) => ({ default: place.KeptPlace })))

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
    <Boundary name="The reading aids">
      <Keys edition={edition} areOn={hasKeys} onShowKeys={aids.showKeys} />
      <Suspense fallback={null}>
        {showsKeys && <KeysDialog areOn={hasKeys} onClose={() => setShowsKeys(false)} />}
      </Suspense>
      <Suspense fallback={null}>{isLong(edition) && <KeptPlace edition={edition} />}</Suspense>
      {aloud.readFromHere && <ReadAloud edition={edition} {...aloud} />}
    </Boundary>
  )
}
