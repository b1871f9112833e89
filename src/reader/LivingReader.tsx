import { marksFor } from '@/edition/shown-mentions'
import { InSlot } from '@/ui/InSlot'
import { ArticleText } from './article/Article'
import { VoiceShares } from './article/VoiceShares'
import { Listening } from './Listening'
import { MarginItems } from './margin/Quotes'
import { Panel } from './panel/Panel'
import { useShown } from './panel/use-shown'
import { PrintedAt } from './paper/PrintedFrom'
import type { ReaderProps } from './Reader'
import { useShownMarks } from './use-shown-marks'

/**
 * What lives of an edition that stands in the page as it was built: each part in its own place, once
 * what came there is no longer what is asked for.
 */
export function LivingReader({ edition, marks: asked, isArticleOnly = false }: ReaderProps) {
  const { isPrinting, marks } = useShownMarks(edition, asked, isArticleOnly)
  return (
    <>
      <InSlot name="voice-shares" when={marks === 'voices'}>
        {marks === 'voices' && <VoiceShares edition={edition} />}
      </InSlot>
      <InSlot name="printed-from" when={isPrinting}>
        {isPrinting && <PrintedAt edition={edition} />}
      </InSlot>
      <InSlot name="text" when={marks !== marksFor(edition, 'names')}>
        <ArticleText key={marks} edition={edition} marks={marks} />
      </InSlot>
      <InSlot name="margin" when={marks === 'voices'}>
        <MarginItems edition={edition} marks={marks} />
      </InSlot>
      <InSlot name="panel" when={useShown(edition) !== null}>
        <Panel edition={edition} />
      </InSlot>
      <Listening edition={edition} marks={marks} />
    </>
  )
}
