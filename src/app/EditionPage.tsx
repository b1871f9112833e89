import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { partsOf } from '@/edition/parts-of'
import { editionTitle } from '@/edition/titles'
import { Contents } from '@/reader/contents/Contents'
import { Reader } from '@/reader/Reader'
import { lazyPart } from '@/ui/lazy'
import { FindMenu } from './FindMenu'
import { Loading } from './Loading'
import { ReadingAids } from './ReadingAids'
import { SkipLinks } from './SkipLinks'
import { TopBar } from './TopBar'
import { useMarks } from './use-marks'
import { useTitle } from './use-title'
import { useView } from './use-view'
import { ViewButtons } from './ViewButtons'

const LoadingFailed = lazyPart(
  'The reason',
  () => import('./LoadingFailed').then((page) => page.LoadingFailed),
  <Loading what="The reason" />,
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
}

/** The page of an edition, wherever it comes from, and of its coming. */
export function EditionPage({ loading, notice }: Props) {
  const { data: edition, error, refetch, isFetching } = loading
  const { marks } = useMarks()
  const { view } = useView()
  useTitle(edition ? editionTitle(edition) : null)
  return (
    <>
      {edition && <SkipLinks links={SKIPPED_TO.filter(([part]) => partsOf(edition).has(part))} />}
      <TopBar>
        {edition && (
          <>
            <FindMenu edition={edition} />
            <Contents edition={edition} />
            <div data-slot="view-buttons" className="contents">
              <ViewButtons edition={edition} />
            </div>
          </>
        )}
      </TopBar>
      {edition ? (
        <>
          {notice}
          <Reader edition={edition} marks={marks} isArticleOnly={view === 'article'} />
          <ReadingAids edition={edition} />
        </>
      ) : error && !isFetching ? (
        <LoadingFailed what="This edition" error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading what="The edition" />
      )}
    </>
  )
}
