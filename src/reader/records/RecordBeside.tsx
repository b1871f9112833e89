import { useEffect, useState } from 'react'
import type { Edition } from '@/edition/edition-schema'
import { printedPlaces } from '@/edition/printed-places'
import { quotationRange } from '@/edition/quotations'
import type { RecordBeside as Beside } from '@/edition/record-beside'
import { textSources } from '@/edition/text-sources'
import { formatDate } from '@/export/date-words'
import { ExternalLink } from '@/ui/ExternalLink'
import { RecordLink } from '../links/RecordLink'
import { highlight } from '../page/highlight'
import { levelRecord, unlevelRecord, watchWindow } from '../page/level-record'
import { VerdictLine } from '../quotes/VerdictLine'
import { Deciding } from './Deciding'
import { paragraphsOfRecord } from './paragraphs-of-record'
import { RecordText } from './RecordText'

type Props = Beside & { readonly edition: Edition }

/**
 * A record beside the article: its words level with those of the quotation at which it is open, and
 * both marked. What quotes carry of it is underlined; what they do not can be seen alone.
 */
export function RecordBeside({ edition, source, at }: Props) {
  const [isRest, setIsRest] = useState(false)
  const paragraphs = paragraphsOfRecord(edition, source)
  const rest = paragraphs.filter(({ carried }) => carried.length === 0)
  const others = textSources(edition).filter(({ id }) => id !== source.id)
  useLevelRecord(at, isRest)
  return (
    <section aria-label={source.title} className="record-beside mt-1 text-sm">
      <RecordText source={source} paragraphs={isRest ? rest : paragraphs} at={at} />
      <div className="border-rule border-t pt-2">
        {at && (
          <>
            <VerdictLine edition={edition} quotation={at.quotation} isInRecord />
            <Deciding {...at} canCorrect />
          </>
        )}
        <label className="mt-1 flex min-h-7 w-max max-w-full items-center gap-2">
          <input
            type="checkbox"
            checked={isRest}
            onChange={(event) => setIsRest(event.target.checked)}
            className="accent-(--color-blue)"
          />
          Only what no quote carries: {rest.length} of {paragraphs.length} paragraphs
        </label>
        <p className="text-muted">
          <SourceWords source={source} />
          {others.map(({ id, title }) => (
            <span key={id}>
              {' '}
              Also:{' '}
              <RecordLink id={id} title={title}>
                <bdi>{title}</bdi>
              </RecordLink>
            </span>
          ))}
        </p>
      </div>
    </section>
  )
}

/** Who published a record, when, and where it is to be found. */
function SourceWords({ source: { publisher, date, url } }: Pick<Beside, 'source'>) {
  return (
    <>
      {publisher !== null && <bdi>{publisher}</bdi>}
      {publisher !== null && date !== null && ', '}
      {date !== null && <time dateTime={date}>{formatDate(date)}</time>}
      {url !== null && (
        <>
          {' '}
          <ExternalLink href={url}>The original</ExternalLink>
        </>
      )}
    </>
  )
}

/** Keeps printed and recorded words level and marked while a record is open at a quotation. */
function useLevelRecord(at: Beside['at'], isRest: boolean): void {
  const id = at?.quotation.id
  const place = at?.place
  // biome-ignore lint/correctness/useExhaustiveDependencies: a decision about it moves nothing
  useEffect(() => {
    if (!at) return
    const { quotation } = at
    const printed = printedPlaces(at)
    highlight(document, 'recorded', printed)
    const level = () => levelRecord(document, printed[0] ?? quotationRange(quotation))
    // What the panel is to be is laid out by then, and where a link has led is arrived at.
    const frame = requestAnimationFrame(level)
    const stopWatching = watchWindow(document, level)
    return () => {
      cancelAnimationFrame(frame)
      stopWatching()
      highlight(document, 'recorded', [])
      unlevelRecord(document)
    }
  }, [id, place, isRest])
}
