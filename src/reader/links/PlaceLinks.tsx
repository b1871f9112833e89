import { useAddress } from '@/address/use-address'
import type { OfficialRecord, Quotation } from '@/edition/edition-schema'
import { placesIn } from '@/edition/record-beside'
import { recordPlaceId } from '@/edition/record-place'
import type { TextSource } from '@/edition/text-sources'
import { RecordLink } from './RecordLink'

type Props = {
  readonly quotation: Quotation
  readonly source: TextSource
  readonly record: OfficialRecord
}

/** The ways to each of the places of a record that a quote is put together from; nothing where it is one. */
export function PlaceLinks({ quotation, source, record }: Props) {
  const opened = useAddress(({ address }) => address.record)
  const places = placesIn(source, record)
  if (places.length < 2) return null
  return (
    <span className="whitespace-nowrap">
      {' '}
      Places:
      {places.map(({ from }, index) => {
        const id = recordPlaceId(quotation.id, index + 1)
        return (
          <span key={from}>
            {' '}
            <RecordLink
              id={id}
              title={`${source.title}, place ${index + 1} of ${places.length}`}
              label={`Place ${index + 1}`}
              isCurrent={opened === id}
              className={ONE_OF_MANY}
            >
              {index + 1}
            </RecordLink>
          </span>
        )
      })}
    </span>
  )
}

const ONE_OF_MANY =
  'inline-grid min-h-6 min-w-6 place-items-center text-ink underline decoration-muted decoration-1 underline-offset-2 hover:decoration-2 aria-current:font-semibold aria-current:decoration-2'
