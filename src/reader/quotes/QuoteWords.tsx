import type { Edition, Quotation } from '@/edition/edition-schema'
import { wordedRecords } from '@/edition/quotations'
import { OtherRecords } from './OtherRecords'
import { PrintedWords } from './PrintedWords'
import { RecordWords } from './RecordWords'

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** A statement as printed and, beneath, every official wording that was found. */
export function QuoteWords({ edition, quotation }: Props) {
  const [first] = wordedRecords(quotation)
  return (
    <>
      <PrintedWords edition={edition} quotation={quotation} />
      {first && <RecordWords edition={edition} quotation={quotation} record={first} />}
      <OtherRecords edition={edition} quotation={quotation} />
    </>
  )
}
