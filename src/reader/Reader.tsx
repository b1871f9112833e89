import type { Edition } from '@/edition/edition-schema'
import { adoptedLater } from '@/ui/adopted-later'
import { Article } from './Article'
import { ArticleHeader } from './ArticleHeader'
import { ChoiceBar } from './ChoiceBar'
import { ChoiceInPage } from './ChoiceInPage'
import { Entities } from './Entities'
import { Landing } from './Landing'
import { MarksLine } from './MarksLine'
import { PrintedFrom } from './PrintedFrom'
import { Quotes } from './Quotes'
import type { Marks } from './shown-mentions'
import { Timeline } from './Timeline'
import { useIsPrinting } from './use-is-printing'
import { useLevelMargin } from './use-level-margin'
import { useMentionKeys } from './use-mention-keys'

const TimelineStrip = adoptedLater(() =>
  import('./TimelineStrip').then((strip) => strip.TimelineStrip),
)
const VoiceShares = adoptedLater(() => import('./VoiceShares').then((shares) => shares.VoiceShares))
const Sources = adoptedLater(() => import('./Sources').then((sources) => sources.Sources))

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
  const isPrinting = useIsPrinting()
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
            <PrintedFrom edition={edition} isPrinting={isPrinting} />
          </ArticleHeader>
          <Article edition={edition} marks={marks} />
        </main>
        <Quotes edition={edition} marks={marks} />
        <Timeline edition={edition} />
        <Entities edition={edition} />
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
