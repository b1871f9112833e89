import type { Edition, Quotation } from '@/edition/edition-schema'
import { isQuoted, wordedRecords } from '@/edition/quotations'
import { OtherRecords } from './OtherRecords'
import { PrintedWords } from './PrintedWords'
import { QuoteCaption } from './QuoteCaption'
import { RecordWords } from './RecordWords'
import { VerdictLine } from './VerdictLine'

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** What a card says of a statement. Its printed words stand in the text beside, and open here. */
export function QuoteCardWords({ edition, quotation }: Props) {
  const [first] = wordedRecords(quotation)
  return (
    <>
      <figcaption>
        <QuoteCaption edition={edition} quotation={quotation} />
        <VerdictLine quotation={quotation} />
      </figcaption>
      {first && <RecordWords edition={edition} quotation={quotation} record={first} />}
      <details className="mt-1">
        <summary className="text-muted">{summaryWords(quotation, first !== undefined)}</summary>
        <PrintedWords edition={edition} quotation={quotation} />
      </details>
      <OtherRecords edition={edition} quotation={quotation} />
    </>
  )
}

function summaryWords(quotation: Quotation, hasRecord: boolean): string {
  if (hasRecord) return 'Both wordings'
  return isQuoted(quotation) ? 'As printed' : 'As reported'
}
