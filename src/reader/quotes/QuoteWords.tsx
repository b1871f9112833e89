import type { Edition } from '@/edition/edition-schema'
import type { Wordings } from '@/edition/wordings'
import { OtherRecords } from './OtherRecords'
import { PrintedWords } from './PrintedWords'
import { RecordWords } from './RecordWords'

type Props = { readonly edition: Edition; readonly wordings: Wordings }

/** A statement as printed and, beneath, every official wording that was found. */
export function QuoteWords({ edition, wordings }: Props) {
  const [first] = wordings.records
  return (
    <>
      <PrintedWords edition={edition} wordings={wordings} />
      {first && <RecordWords edition={edition} {...first} />}
      <OtherRecords edition={edition} wordings={wordings} />
    </>
  )
}
