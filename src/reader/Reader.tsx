import { useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { adoptedLater } from '@/ui/adopted-later'
import { Boundary } from '@/ui/Boundary'
import { keptAsPrerendered } from '@/ui/kept-as-prerendered'
import { later } from '@/ui/later'
import { Landing } from './arrival/Landing'
import { Article } from './article/Article'
import { ArticleHeader } from './article/ArticleHeader'
import { MarksLine } from './article/MarksLine'
import type { Marks } from './article/shown-mentions'
import { ChoiceBar } from './choosing/ChoiceBar'
import { ChoiceInPage } from './choosing/ChoiceInPage'
import { useLevelMargin } from './margin/use-level-margin'
import { Quotes } from './quotes/Quotes'

const OnlyWithScripts = adoptedLater('What scripts add', () =>
  import('./OnlyWithScripts').then((only) => only.OnlyWithScripts),
)
const TimelineStrip = keptAsPrerendered(
  'figure',
  {
    'aria-label': 'Time strip',
    className: 'strip @container mt-3 border-rule border-y py-1 text-xs',
  },
  later('The time strip', () =>
    import('./timeline/TimelineStrip').then((strip) => strip.TimelineStrip),
  ),
)
const VoiceShares = later('Who says this', () =>
  import('./article/VoiceShares').then((shares) => shares.VoiceShares),
)
const PrintedFrom = adoptedLater('Where the paper is from', () =>
  import('./paper/PrintedFrom').then((from) => from.PrintedFrom),
)
const Timeline = adoptedLater('The timeline', () =>
  import('./timeline/Timeline').then((timeline) => timeline.Timeline),
)
const Entities = adoptedLater('The entities', () =>
  import('./entities/Entities').then((entities) => entities.Entities),
)
const Sources = keptAsPrerendered(
  'section',
  { id: 'sources', 'aria-label': 'Sources', tabIndex: -1, className: 'sources text-sm' },
  later('The sources', () => import('./sources/Sources').then((sources) => sources.Sources)),
)

type Props = {
  readonly edition: Edition
  readonly marks: Marks
  /** The line that explains the marks was dismissed. */
  readonly onIntroDismissed: () => void
}

/** An edition: the article and, around it, all that has been added to it. */
export function Reader({ edition, onIntroDismissed, ...props }: Props) {
  const [isPrinting, setIsPrinting] = useState(false)
  const marks = isPrinting ? 'names' : props.marks
  useLevelMargin()
  return (
    <>
      <div data-known={edition.entities.map(({ id }) => id).join(' ')} className="reader">
        <main id="article" tabIndex={-1} className="article">
          <ArticleHeader edition={edition}>
            <TimelineStrip edition={edition} />
            {marks === 'voices' && <VoiceShares edition={edition} />}
            <MarksLine marks={marks} onDismiss={onIntroDismissed} />
            <PrintedFrom edition={edition} onPrint={setIsPrinting} />
          </ArticleHeader>
          <Article key={marks} edition={edition} marks={marks} />
        </main>
        <Boundary name="The quotes">
          <Quotes edition={edition} marks={marks} />
        </Boundary>
        <Timeline edition={edition} />
        <Entities edition={edition} />
        <Sources edition={edition} />
      </div>
      <ChoiceBar edition={edition} />
      <Landing edition={edition} marks={marks} />
      <ChoiceInPage />
      <OnlyWithScripts edition={edition} />
    </>
  )
}
