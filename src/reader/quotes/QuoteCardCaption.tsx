import type { Edition, Quotation } from '@/edition/edition-schema'
import { QuoteCaption } from './QuoteCaption'
import { VerdictLine } from './VerdictLine'

type Props = { readonly edition: Edition; readonly quotation: Quotation }

/** Whose a statement is, and how its printed words stand to the record. */
export function QuoteCardCaption({ edition, quotation }: Props) {
  return (
    <>
      <QuoteCaption edition={edition} quotation={quotation} />
      <VerdictLine quotation={quotation} />
    </>
  )
}
