import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { partsOf } from '@/edition/parts-of'
import { editionTitle } from '@/edition/titles'
import { Reader } from '@/reader/Reader'
import { hydratedWhenIdle } from '@/ui/hydrated-when-idle'
import { lazyPart } from '@/ui/lazy'
import { Loading } from './Loading'
import { MarksSwitch } from './MarksSwitch'
import { SkipLinks } from './SkipLinks'
import { TopBar } from './TopBar'
import { useMarks } from './use-marks'
import { useTitle } from './use-title'
import { useView } from './use-view'
import { ViewButton } from './ViewButton'
import { VoicesButton } from './VoicesButton'

const Contents = hydratedWhenIdle('The contents', () =>
  import('@/reader/contents/Contents').then((contents) => contents.Contents),
)
const FindMenu = hydratedWhenIdle('Find', () => import('./FindMenu').then((find) => find.FindMenu))
const LoadingFailed = lazyPart(
  'The reason',
  () => import('./LoadingFailed').then((page) => page.LoadingFailed),
  <Loading what="The reason" />,
)
const ReadingAids = hydratedWhenIdle('The reading aids', () =>
  import('./ReadingAids').then((aids) => aids.ReadingAids),
)

const SKIPPED_TO = [
  ['article', 'Skip to the article'],
  ['quotes', 'Skip to quotes'],
  ['entities', 'Skip to entities'],
] as const

type Props = {
  readonly loading: Pick<UseQueryResult<Edition>, 'data' | 'error' | 'refetch' | 'isFetching'>
  /** What is to be said of it first, above the article. */
  readonly notice?: ReactNode
  /** Another number draws the edition anew, where it has changed. */
  readonly drawn?: number
}

/** The page of an edition, wherever it comes from, and of its coming. */
export function EditionPage({ loading, notice, drawn = 0 }: Props) {
  const { data: edition, error, refetch, isFetching } = loading
  const { marks } = useMarks()
  const { view } = useView()
  useTitle(edition ? editionTitle(edition) : null)
  if (edition) {
    return (
      <>
        <SkipLinks links={SKIPPED_TO.filter(([part]) => partsOf(edition).has(part))} />
        <TopBar>
          <FindMenu edition={edition} />
          <Contents edition={edition} />
          <ViewButton />
          <VoicesButton edition={edition} />
          <MarksSwitch />
        </TopBar>
        {notice}
        <Reader key={drawn} edition={edition} marks={marks} isArticleOnly={view === 'article'} />
        <ReadingAids edition={edition} />
      </>
    )
  }
  return (
    <>
      <TopBar />
      {error && !isFetching ? (
        <LoadingFailed what="This edition" error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading what="The edition" />
      )}
    </>
  )
}
