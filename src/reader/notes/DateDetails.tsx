import type { EventEntity, StatedDate } from '@/edition/edition-schema'
import { formatDate } from '@/export/date-words'
import { EventLinks } from './EventLinks'

type Props = { readonly date: StatedDate; readonly events: readonly EventEntity[] }

/** Why some words say when something was, and the events they date. */
export function DateDetails({ date: { basis }, events }: Props) {
  return (
    <>
      {basis.reason && <p dir="auto">{basis.reason}</p>}
      {events.length > 0 && (
        <p>
          <EventLinks events={events} />
        </p>
      )}
    </>
  )
}

/** "“October”: 30 October 2023": words of time as stated, and what they stand for. */
export function DateLine({ date: { words, edtf } }: { readonly date: StatedDate }) {
  return (
    <span className="font-medium">
      “<bdi>{words}</bdi>”
      {edtf && (
        <>
          : <time dateTime={edtf}>{formatDate(edtf)}</time>
        </>
      )}
    </span>
  )
}
