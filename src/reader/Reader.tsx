import { useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { partsOf } from '@/edition/parts-of'
import { type Marks, marksFor } from '@/edition/shown-mentions'
import { Boundary } from '@/ui/Boundary'
import { hydratedWhenIdle } from '@/ui/hydrated-when-idle'
import { keptAsPrerendered } from '@/ui/kept-as-prerendered'
import { lazyPart } from '@/ui/lazy'
import { Landing } from './arrival/Landing'
import { Article } from './article/Article'
import { ArticleHeader } from './article/ArticleHeader'
import { ChoiceInPage } from './choosing/ChoiceInPage'
import { PartsBar } from './choosing/PartsBar'
import { Quotes } from './margin/Quotes'
import { useLevelMargin } from './margin/use-level-margin'

const OnlyWithScripts = hydratedWhenIdle('What scripts add', () =>
  import('./OnlyWithScripts').then((only) => only.OnlyWithScripts),
)
const KeptCast = keptAsPrerendered(
  'nav',
  { className: 'cast', 'aria-label': 'Named in the article' },
  lazyPart('Who is named', () => import('./entities/Cast').then((cast) => cast.Cast)),
)
const KeptOverview = keptAsPrerendered(
  'div',
  { className: 'overview mt-3' },
  lazyPart('The overview', () => import('./overview/Overview').then((part) => part.Overview)),
)
const TimelineStrip = keptAsPrerendered(
  'figure',
  {
    'aria-label': 'Time strip',
    className: 'strip @container border-rule border-b py-1 text-xs',
  },
  lazyPart('The time strip', () =>
    import('./timeline/TimelineStrip').then((strip) => strip.TimelineStrip),
  ),
)
const VoiceShares = lazyPart('Who says this', () =>
  import('./article/VoiceShares').then((shares) => shares.VoiceShares),
)
const PrintedFrom = hydratedWhenIdle('Where the paper is from', () =>
  import('./paper/PrintedFrom').then((from) => from.PrintedFrom),
)
const Timeline = hydratedWhenIdle('The timeline', () =>
  import('./timeline/Timeline').then((timeline) => timeline.Timeline),
)
const Entities = hydratedWhenIdle('The entities', () =>
  import('./entities/Entities').then((entities) => entities.Entities),
)
const Sources = keptAsPrerendered(
  'section',
  { id: 'sources', 'aria-label': 'Sources', tabIndex: -1, className: 'sources text-sm' },
  lazyPart('The sources', () => import('./sources/Sources').then((sources) => sources.Sources)),
)

type Props = {
  readonly edition: Edition
  readonly marks: Marks
  /** Whether nothing is to stand beside or beneath the article, nor be marked in it. */
  readonly isArticleOnly?: boolean
}

/** An edition: the article and, around it, all that has been added to it. */
export function Reader({ edition, marks: asked, isArticleOnly = false }: Props) {
  const [isPrinting, setIsPrinting] = useState(false)
  const marks = isArticleOnly ? 'nothing' : isPrinting ? 'names' : marksFor(edition, asked)
  const parts = partsOf(edition)
  useLevelMargin()
  return (
    <>
      <div data-known={edition.entities.map(({ id }) => id).join(' ')} className="reader">
        <main id="article" tabIndex={-1} className="article">
          <ArticleHeader edition={edition}>
            <KeptOverview edition={edition} />
            {parts.has('timeline') && <TimelineStrip edition={edition} />}
            {marks === 'voices' && <VoiceShares edition={edition} />}
            <PrintedFrom edition={edition} onPrint={setIsPrinting} />
          </ArticleHeader>
          {parts.has('entities') && <KeptCast edition={edition} />}
          <Article key={marks} edition={edition} marks={marks} />
        </main>
        {parts.has('quotes') && (
          <Boundary name="The quotes">
            <Quotes edition={edition} marks={marks} />
          </Boundary>
        )}
        {parts.has('timeline') && <Timeline edition={edition} />}
        {parts.has('entities') && <Entities edition={edition} />}
        {parts.has('sources') && <Sources edition={edition} />}
      </div>
      <PartsBar edition={edition} />
      <Landing edition={edition} marks={marks} />
      <ChoiceInPage />
      <OnlyWithScripts edition={edition} />
    </>
  )
}
