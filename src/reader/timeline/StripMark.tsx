import { hrefTo } from '@/address/links'
import type { Edition, EventEntity } from '@/edition/edition-schema'
import { concernedBy, datesOf } from '@/edition/events'
import { STANDINGS } from '@/edition/lazy-vocabularies'
import { formatDate } from '@/export/date-words'
import { isolated } from '../words/isolated'
import type { StripGroup } from './strip-labels'
import { signOf } from './strip-marks'
import { percent } from './strip-scale'

type Props = {
  readonly edition: Edition
  readonly group: StripGroup
  /** The id of the popover that lists the group's events. */
  readonly listId: string
}

/** One mark of the strip: an event, or a count that opens the list of several. */
export function StripMark({ edition, group, listId }: Props) {
  const [first] = group.events
  if (!first) return null
  const href = hrefTo({ kind: 'event', id: first.id })
  const entities = entitiesOf(group.events)
  if (group.events.length === 1) {
    return (
      <a href={href} data-entities={entities} aria-label={markName(edition, group)}>
        <Sign group={group} />
      </a>
    )
  }
  return (
    <a
      href={href}
      data-entities={entities}
      data-opens={listId}
      aria-haspopup="true"
      aria-label={markName(edition, group)}
    >
      <Sign group={group} />
    </a>
  )
}

type ListProps = {
  readonly edition: Edition
  readonly group: StripGroup
  readonly id: string
}

/** The events behind a count. */
export function StripList({ edition, group, id }: ListProps) {
  return (
    <ul id={id} popover="auto" className="popover w-72 py-2 text-base">
      {group.events.map((event) => (
        <li key={event.id}>
          <a
            href={hrefTo({ kind: 'event', id: event.id })}
            className="block px-4 py-1.5 hover:bg-rule/40"
          >
            {eventName(edition, event)}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The drawing: a dot for a day, a bar for longer, faded where the date is approximate. */
function Sign({ group }: Pick<Props, 'group'>) {
  const { at, until, events, isMixed, isApproximate, label } = group
  const sign = percent(signOf(group))
  const width = Math.abs(until - at)
  const count = events.length
  const isFilled = group.isStated && !isMixed
  return (
    <>
      <rect
        x={sign}
        y="1.5em"
        width="1.5em"
        height="1.6em"
        transform="translate(-12)"
        fill="transparent"
      />
      {width > 0 && (
        <rect
          x={percent(Math.min(at, until))}
          width={percent(width)}
          y="2.1em"
          height="0.4em"
          className={isFilled ? 'fill-blue/45' : 'fill-muted/45'}
        />
      )}
      <circle
        cx={sign}
        cy="2.3em"
        r={count > 1 ? '0.6em' : '0.34em'}
        strokeWidth="1.75"
        opacity={isApproximate ? 0.6 : 1}
        className={isFilled ? 'fill-blue stroke-blue' : 'fill-paper stroke-ink'}
      />
      {isMixed && <HalfFilled sign={sign} />}
      {label && (
        <text
          x={percent(label.at)}
          textAnchor={label.anchor}
          className="fill-ink text-xs [transform:translateY(1.1rem)]"
        >
          <tspan className={group.isStated ? 'font-semibold' : undefined}>{label.title}</tspan>
          {label.detail && <tspan className="fill-muted"> {label.detail}</tspan>}
        </text>
      )}{' '}
      {count > 1 && (
        <text
          x={sign}
          textAnchor="middle"
          className={`strip-count text-xs font-semibold [transform:translateY(2.57rem)] ${isFilled ? 'fill-paper' : 'fill-ink'}`}
        >
          {count}
        </text>
      )}
    </>
  )
}

/** The lower half of the circle of a count, filled around the number. */
function HalfFilled({ sign }: { readonly sign: string }) {
  return (
    <circle
      cx={sign}
      cy="2.3em"
      r="0.52em"
      pathLength="2"
      strokeDasharray="1 1"
      strokeWidth="0.27em"
      className="fill-none stroke-blue"
    />
  )
}

/** What it is called: the words beside it, where it has any, and what they leave out. */
function markName(edition: Edition, group: StripGroup): string {
  const [first] = group.events
  if (!first) return ''
  const { label, events } = group
  const words = label && [label.title, label.detail].filter(Boolean).map(isolated).join(' ')
  if (events.length > 1) return groupName(group, words)
  return words === null ? eventName(edition, first) : `${words}, ${formatDate(first.date)}`
}

/** "2 events: …", or "6 events, 1 stated in the article and 5 background: …", after the words that are shown beside it. */
function groupName({ events, isMixed }: StripGroup, words: string | null): string {
  const stated = events.filter(({ standing }) => STANDINGS[standing].isStated).length
  const each = `, ${stated} stated in the article and ${events.length - stated} background`
  const labels = events.map(({ label }) => isolated(label)).join(', ')
  const counted = `${events.length} events${isMixed ? each : ''}: ${labels}`
  return words === null ? counted : `${words} ${counted}`
}

/** "Executive order on AI, “in October”, 30 October 2023". */
function eventName(edition: Edition, event: EventEntity): string {
  const [stated] = datesOf(edition, event)
  return [isolated(event.label), stated && `“${isolated(stated.words)}”`, formatDate(event.date)]
    .filter(Boolean)
    .join(', ')
}

function entitiesOf(events: readonly EventEntity[]): string {
  return [...new Set(events.flatMap(concernedBy))].join(' ')
}
