import type { Edition } from '@/edition/edition-schema'
import { partsOf } from '@/edition/parts-of'
import type { Marks } from '@/edition/shown-mentions'
import { Boundary } from '@/ui/Boundary'
import { Article } from './article/Article'
import { ArticleHeader } from './article/ArticleHeader'
import { VoiceShares } from './article/VoiceShares'
import { PartsBar } from './choosing/PartsBar'
import { Cast } from './entities/Cast'
import { Entities } from './entities/Entities'
import { Quotes } from './margin/Quotes'
import { Overview } from './overview/Overview'
import { PrintedFrom } from './paper/PrintedFrom'
import { Sources } from './sources/Sources'
import { Timeline } from './timeline/Timeline'
import { TimelineStrip } from './timeline/TimelineStrip'

type Props = {
  readonly edition: Edition
  readonly marks: Marks
  readonly isPrinting: boolean
}

/** All that stands of an edition on its page: the article and, around it, what has been added to it. */
export function ReaderParts({ edition, marks, isPrinting }: Props) {
  const parts = partsOf(edition)
  return (
    <>
      <div data-known={edition.entities.map(({ id }) => id).join(' ')} className="reader">
        <main id="article" tabIndex={-1} className="article">
          <ArticleHeader edition={edition}>
            <Overview edition={edition} />
            {parts.has('timeline') && <TimelineStrip edition={edition} />}
            <div data-slot="voice-shares">
              {marks === 'voices' && <VoiceShares edition={edition} />}
            </div>
            <PrintedFrom edition={edition} isPrinting={isPrinting} />
          </ArticleHeader>
          {parts.has('entities') && <Cast edition={edition} />}
          <Article edition={edition} marks={marks} />
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
    </>
  )
}
