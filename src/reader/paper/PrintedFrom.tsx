import { linkTo } from '@/address/links'
import type { Edition } from '@/edition/edition-schema'
import { markedKinds } from '@/edition/shown-mentions'
import { formatDate } from '@/export/date-words'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'
import { KindSample } from '../links/KindSample'

type Props = {
  readonly edition: Edition
  readonly isPrinting: boolean
}

/** On paper only: how to read the signs, and the address and the day that the paper is from. */
export function PrintedFrom({ edition, isPrinting }: Props) {
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
        <span data-slot="printed-from">{isPrinting && <PrintedAt edition={edition} />}</span>
      </p>
    </div>
  )
}

/** " Printed 23 November 2026 from https://…/read/us-uk-ai-safety/". */
export function PrintedAt({ edition }: { readonly edition: Edition }) {
  const today = new Date().toLocaleDateString(INTERFACE_LANGUAGE, { dateStyle: 'long' })
  return ` Printed ${today} from ${new URL(linkTo(edition, null), location.href).href}`
}
