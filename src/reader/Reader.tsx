import { useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { adoptedLater } from '@/ui/adopted-later'
import { Boundary } from '@/ui/Boundary'
import { Article } from './Article'
import { ArticleHeader } from './ArticleHeader'
import { ChoiceBar } from './ChoiceBar'
import { ChoiceInPage } from './ChoiceInPage'
import { Entities } from './Entities'
import { Landing } from './Landing'
import { MarksLine } from './MarksLine'
import { Quotes } from './Quotes'
import type { Marks } from './shown-mentions'
import { Timeline } from './Timeline'
import { useLevelMargin } from './use-level-margin'
import { useMentionKeys } from './use-mention-keys'

const TimelineStrip = adoptedLater('The time strip', () =>
  import('./TimelineStrip').then((strip) => strip.TimelineStrip),
)
const VoiceShares = adoptedLater('Who says this', () =>
  import('./VoiceShares').then((shares) => shares.VoiceShares),
)
const PrintedFrom = adoptedLater('Where the paper is from', () =>
  import('./PrintedFrom').then((from) => from.PrintedFrom),
)
const Sources = adoptedLater('The sources', () =>
  import('./Sources').then((sources) => sources.Sources),
)

type Props = {
  readonly edition: Edition
  readonly marks: Marks
  /** The line that explains the marks was dismissed. */
  readonly onIntroDismissed: () => void
  /** Whether single letters step through the mentions. */
  readonly hasKeys: boolean
}

/** An edition: the article and, around it, all that has been added to it. */
export function Reader({ edition, hasKeys, onIntroDismissed, ...props }: Props) {
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
            <MarksLine onDismiss={onIntroDismissed} />
            <PrintedFrom edition={edition} onPrint={setIsPrinting} />
          </ArticleHeader>
          <Article key={marks} edition={edition} marks={marks} />
        </main>
        <Boundary name="The quotes">
          <Quotes edition={edition} marks={marks} />
        </Boundary>
        <Boundary name="The timeline">
          <Timeline edition={edition} />
        </Boundary>
        <Boundary name="The entities">
          <Entities edition={edition} />
        </Boundary>
        <Sources edition={edition} />
      </div>
      <ChoiceBar edition={edition} />
      <Landing edition={edition} />
      <ChoiceInPage edition={edition} />
      {hasKeys && <MentionKeys edition={edition} />}
    </>
  )
}

function MentionKeys({ edition }: Pick<Props, 'edition'>) {
  useMentionKeys(edition)
  return null
}
