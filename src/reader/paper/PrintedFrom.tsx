import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { linkTo } from '@/address/links'
import type { Edition } from '@/edition/edition-schema'
import { markedKinds } from '@/edition/shown-mentions'
import { formatDate } from '@/export/date-words'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'
import { KindSample } from '../links/KindSample'
import { focusRestorer } from '../page/restore-focus'

type Props = {
  readonly edition: Edition
  /** Called before the paper is laid out, and when that is done. */
  readonly onPrint: (isPrinting: boolean) => void
}

/** On paper only: how to read the signs, and the address and the day that the paper is from. */
export function PrintedFrom({ edition, onPrint }: Props) {
  const isPrinting = useIsPrinting(onPrint)
  const kinds = markedKinds(edition, 'names')
  return (
    <div className="printed-from hidden text-muted text-sm print:block">
      {kinds.length > 0 && (
        <p className="only-with-notes">
          Underlined words point at{' '}
          {kinds.map((kind, index) => (
            <span key={kind}>
              {index > 0 && (index === kinds.length - 1 ? ' or ' : ', ')}
              <KindSample kind={kind} />
            </span>
          ))}
          . The raised number is its number among the entities
          {edition.article.published &&
            `, which are described as of ${formatDate(edition.article.published)}`}
          {edition.sources.length > 0 && '; a number in brackets is that of a source'}.
        </p>
      )}
      <p>
        {edition.checked && `Edition checked ${formatDate(edition.checked)}.`}
        {isPrinting && printedFrom(edition)}
      </p>
    </div>
  )
}

/** Whether the page is being printed; what is drawn for it stands before the paper is laid out. */
function useIsPrinting(onPrint: Props['onPrint']): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    let giveBack = () => {}
    function draw(starts: boolean) {
      flushSync(() => {
        setIsPrinting(starts)
        onPrint(starts)
      })
    }
    function begin() {
      giveBack = focusRestorer(document)
      draw(true)
    }
    function end() {
      draw(false)
      giveBack()
    }
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [onPrint])
  return isPrinting
}

/** " Printed 23 November 2026 from https://…/read/us-uk-ai-safety/". */
function printedFrom(edition: Edition): string {
  const today = new Date().toLocaleDateString(INTERFACE_LANGUAGE, { dateStyle: 'long' })
  return ` Printed ${today} from ${new URL(linkTo(edition, null), location.href).href}`
}
