import type { Edition, Quotation } from '@/edition/edition-schema'
import { wordedRecords } from '@/edition/quotations'
import { RecordWords } from './RecordWords'

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** The official wordings beyond the first, folded, and what should be known besides. */
export function OtherRecords({ edition, quotation }: Props) {
  const [, ...others] = wordedRecords(quotation)
  return (
    <>
      {others.map((record) => (
        <details key={record.words} className="mt-2">
          <summary dir="auto" className="text-muted">
            {record.label ?? 'Another official wording'}
          </summary>
          <RecordWords edition={edition} quotation={quotation} record={record} />
        </details>
      ))}
      {quotation.comment && (
        <p dir="auto" className="mt-2 text-muted">
          {quotation.comment}
        </p>
      )}
    </>
  )
}
