import { pathOf } from '@/address/use-address'
import type { Edition } from '@/edition/edition-schema'
import { formatDate } from '@/edition/format-date'

type Props = { readonly edition: Edition; readonly isPrinting: boolean }

/** On paper only: how to read the signs, and the address and the day that the paper is from. */
export function PrintedFrom({ edition, isPrinting }: Props) {
  return (
    <div className="printed-from hidden text-muted text-sm print:block">
      <p>
        Underlined words point at <span data-kind="person">a person</span>,{' '}
        <span data-kind="organisation">an organisation</span>,{' '}
        <span data-kind="place">a place</span> or <span data-kind="document">a document</span>. The
        raised number is its number among the entities, which are described as of{' '}
        {formatDate(edition.article.published)}; a number in brackets is that of a source.
      </p>
      <p>
        Edition checked {formatDate(edition.checked)}.{isPrinting && printedFrom(edition)}
      </p>
    </div>
  )
}

/** " Printed 23 November 2026 from https://…/read/us-uk-ai-safety/". */
function printedFrom(edition: Edition): string {
  const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' })
  const path = pathOf({ page: { kind: 'read', edition: edition.id }, entity: null, target: null })
  return ` Printed ${today} from ${new URL(path, location.href).href}`
}
