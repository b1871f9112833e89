import { useEffect } from 'react'
import { useAddress } from '@/address/use-address'
import type { Edition } from '@/edition/edition-schema'
import { LivingReader } from '@/reader/LivingReader'
import { ReaderServicesProvider } from '@/reader/services/reader-services'
import { Announcer } from '@/ui/Announcer'
import { CopyLinks } from '@/ui/CopyLinks'
import { InSlot } from '@/ui/InSlot'
import { FindButton } from './FindButton'
import { FindResults } from './FindResults'
import { ReadingAids } from './ReadingAids'
import { READER_SERVICES } from './reader-services'
import { Settings } from './Settings'
import { useBarHeight } from './use-bar-height'
import { useMarks } from './use-marks'
import { useReadingSettings } from './use-reading-settings'
import { useSiteLinks } from './use-site-links'
import { useView } from './use-view'
import { ViewButtons } from './ViewButtons'

type Props = {
  readonly edition: Edition
  /** Called when all of it listens. */
  readonly onReady: () => void
}

/** What lives on a page that holds its edition: it listens, and draws in the places of the page. */
export function LivingPage({ edition, onReady }: Props) {
  useEffect(onReady, [onReady])
  return (
    <Announcer isInPage>
      <ReaderServicesProvider value={READER_SERVICES}>
        <LivingParts edition={edition} />
      </ReaderServicesProvider>
      <CopyLinks />
    </Announcer>
  )
}

function LivingParts({ edition }: Pick<Props, 'edition'>) {
  const { marks } = useMarks()
  const { view } = useView()
  const { settings } = useReadingSettings()
  useBarHeight()
  useSiteLinks(useAddress(({ address }) => address.page))
  return (
    <>
      <InSlot name="find-button" when={settings.keys === 'off'}>
        <FindButton />
      </InSlot>
      <InSlot name="find">
        <FindResults edition={edition} />
      </InSlot>
      <InSlot name="view-buttons">
        <ViewButtons edition={edition} />
      </InSlot>
      <InSlot name="settings">
        <Settings />
      </InSlot>
      <LivingReader edition={edition} marks={marks} isArticleOnly={view === 'article'} />
      <ReadingAids edition={edition} />
    </>
  )
}
