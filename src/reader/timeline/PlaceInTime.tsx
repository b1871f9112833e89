import { hrefTo } from '@/address/links'
import { directionOf } from '@/edition/direction-of'
import type { Edition, EventEntity } from '@/edition/edition-schema'
import { parseEdtf } from '@/edition/edtf'
import { eventsInOrder } from '@/edition/events'
import { formatDateShort } from '@/export/date-words'
import { count } from '../words/count'
import { percent, stripEvents, stripScale } from './strip-scale'

type Props = {
  readonly edition: Edition
  /** Those that concern what is chosen. */
  readonly events: readonly EventEntity[]
  /** Whether an event is chosen itself. */
  readonly isEvent: boolean
}

/**
 * The time strip in one line, with the events that concern what is chosen: when the one was, or how
 * many they are, with the way to the first. Where the panel leaves the strip in sight it is there for
 * an event alone, whose date is what one asks of it.
 */
export function PlaceInTime({ edition, events, isEvent }: Props) {
  const [first] = events
  if (!first) return null
  const all = eventsInOrder(edition).length
  return (
    <p
      className={`mt-1 flex flex-wrap items-center gap-x-3 text-muted text-sm ${isEvent ? '' : 'beside:hidden'}`}
    >
      <StripInLine edition={edition} events={events} />
      <a
        href={hrefTo({ kind: 'event', id: first.id })}
        className="min-h-6 text-ink underline decoration-rule underline-offset-2 hover:decoration-current"
      >
        {events.length === 1
          ? formatDateShort(first.date)
          : `${events.length} of ${count(all, 'event')}`}
      </a>
    </p>
  )
}

/** The article's own time, as on the strip, from the year it begins in; nothing where none of the events is of it. */
function StripInLine({ edition, events }: Omit<Props, 'isEvent'>) {
  const own = stripEvents(edition)
  const scale = stripScale(own)
  const chosen = own.filter((event) => events.includes(event))
  if (!scale || chosen.length === 0) return null
  const isFromRight = directionOf(edition.article) === 'rtl'
  const others = own.filter((event) => !events.includes(event))
  const dots = [...others, ...chosen].map((event) => {
    const at = scale.position(firstDay(event))
    return { event, at: isFromRight ? 1 - at : at }
  })
  return (
    <>
      <span>{own.map(firstDay).toSorted()[0]?.slice(0, 4)}</span>
      <svg className="block h-6 w-24 grow overflow-visible" role="presentation">
        <line x1="0" x2="100%" y1="50%" y2="50%" className="stroke-rule" strokeWidth="1.5" />
        {dots.map(({ event, at }) => (
          <circle
            key={event.id}
            cx={percent(at)}
            cy="50%"
            r={chosen.includes(event) ? '0.34rem' : '0.16rem'}
            strokeWidth="1.75"
            className={chosen.includes(event) ? 'fill-highlighter stroke-ink' : 'fill-muted'}
          />
        ))}
      </svg>
    </>
  )
}

/** The first day that it may have been on; of what has no beginning, the last. */
function firstDay({ date }: EventEntity): string {
  const read = parseEdtf(date)
  return read?.first ?? read?.last ?? ''
}
