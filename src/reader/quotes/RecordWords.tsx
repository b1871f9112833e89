import type { Edition, Quotation } from '@/edition/edition-schema'
import type { WordedRecord } from '@/edition/quotations'
import { SourceLinks } from '../links/SourceLinks'
import { officialHeading } from '../words/wording-labels'
import { OfficialWords } from './OfficialWords'

type Props = {
  readonly edition: Edition
  readonly quotation: Quotation
  readonly record: WordedRecord
}

/** The official wording, with where it was seen; the words that the article has not are pencilled. */
export function RecordWords({ edition, quotation, record }: Props) {
  const official = record.official === null ? [] : [record.official]
  return (
    <div className="mt-2">
      <p className="text-muted">{officialHeading(record)}</p>
      <OfficialWords quotation={quotation} record={record} />
      <p className="text-muted">
        Wording seen in <SourceLinks edition={edition} ids={[record.seenIn]} />
        {official.length > 0 && '; official page: '}
        <SourceLinks edition={edition} ids={official} />.{record.comment && ` ${record.comment}`}
      </p>
    </div>
  )
}
