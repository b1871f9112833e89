import type { Edition } from '@/edition/edition-schema'
import type { Wordings } from '@/edition/wordings'
import { RecordWords } from './RecordWords'

type Props = { readonly edition: Edition; readonly wordings: Wordings }

/** The official wordings beyond the first, folded, and what should be known besides. */
export function OtherRecords({ edition, wordings }: Props) {
  const [, ...others] = wordings.records
  const { comment } = wordings.quotation
  return (
    <>
      {others.map((official) => (
        <details key={official.record.words} className="mt-2">
          <summary dir="auto" className="text-muted">
            {official.record.label ?? 'Another official wording'}
          </summary>
          <RecordWords edition={edition} {...official} />
        </details>
      ))}
      {comment && (
        <p dir="auto" className="mt-2 text-muted">
          {comment}
        </p>
      )}
    </>
  )
}
