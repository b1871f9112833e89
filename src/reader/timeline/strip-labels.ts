import type { Edition, EventEntity } from '@/edition/edition-schema'
import { type EdtfDate, parseEdtf } from '@/edition/edtf'
import { datesOf } from '@/edition/events'
import { STANDINGS } from '@/edition/lazy-vocabularies'
import { formatDateShort } from '@/export/date-words'
import { type EventMark, MARK_REM, signOf } from './strip-marks'

/** A mark with its label; `null` where there is no room for one. */
export type StripGroup = EventMark & { readonly label: StripLabel | null }

/** Words above the strip. They begin, or end, at a share of the width. */
type StripLabel = {
  readonly title: string
  readonly detail: string
  readonly at: number
  readonly anchor: 'start' | 'end'
}

/** Width of a letter in the labels, in rem, on the safe side. */
export const LETTER_REM = 0.415
/** Least distance between two labels, in rem. */
export const LABEL_GAP_REM = 0.9

/**
 * Give labels to as many groups as fit: short ones to each in its turn, then longer ones from the
 * first day on, where there is room left: those before have made way by then.
 */
export function withLabels(
  edition: Edition,
  groups: readonly EventMark[],
  articleAt: number,
  widthRem: number,
): StripGroup[] {
  const labels = new Map<EventMark, Placed>()
  const place = (group: EventMark, choices: readonly Words[]) => {
    const others = [...labels].flatMap(([other, { span }]) => (other === group ? [] : [span]))
    const placed = choices.flatMap((words) => placesFor(words, group, others, widthRem))[0]
    if (placed) labels.set(group, placed)
  }
  for (const group of turns(groups, articleAt)) {
    place(group, wordings(edition, group).toReversed())
  }
  for (const group of statedFirst(groups)) place(group, wordings(edition, group))
  return groups.map((group) => ({ ...group, label: labels.get(group)?.label ?? null }))
}

/**
 * Which groups get a label first: those with stated events, and of them the latest before the
 * article, which is most likely what the article is about.
 */
function turns(groups: readonly EventMark[], articleAt: number): EventMark[] {
  const before = groups.filter(({ isStated, at }) => isStated && at <= articleAt)
  const others = groups.filter((group) => !before.includes(group))
  return [...before.toReversed(), ...statedFirst(others)]
}

function statedFirst(groups: readonly EventMark[]): EventMark[] {
  return groups.toSorted((a, b) => Number(b.isStated) - Number(a.isStated))
}

type Placed = { readonly label: StripLabel; readonly span: Span }
/** A stretch of the strip, in shares of its width. */
export type Span = { readonly from: number; readonly to: number }
type Words = { readonly title: string; readonly detail: string }

/** What a group's label may say, the fullest first. */
function wordings(edition: Edition, { events }: EventMark): Words[] {
  const stated = events.filter(({ standing }) => STANDINGS[standing].isStated)
  const named = stated.length > 0 ? stated : events
  const [first] = named
  if (!first) return []
  const rest = events.length - 1
  const more = rest > 0 ? ` and ${rest} more` : ''
  const all = named.map(({ label }, index) => (index === 0 ? label : withinList(label))).join(', ')
  const detail = rest > 0 ? daysOf(events) : dayInWords(edition, first)
  return [
    ...(named.length === events.length ? [{ title: all, detail }] : []),
    { title: first.label + more, detail },
    { title: first.label + more, detail: '' },
    { title: first.label, detail: '' },
  ]
}

/** When an event was, in the words of the article, where it has any, and as resolved, where that says more. */
function dayInWords(edition: Edition, event: EventEntity): string {
  const [date] = datesOf(edition, event)
  if (date?.words.toLowerCase() === formatDateShort(event.date).toLowerCase())
    return `“${date.words}”`
  const stated = date && `“${date.words.replace(/^in /, '')}”`
  return [stated, formatInYear(event.date)].filter(Boolean).join(', ')
}

/**
 * From the first to the last day of several events, or month or year where one of them is known no
 * better; nothing where one is open or not sure, since together they have no beginning or end then.
 */
function daysOf(events: readonly EventEntity[]): string {
  const read = events.map(({ date }) => parseEdtf(date))
  const days = read.flatMap((date) => (date && isWhole(date) ? [date.first, date.last] : []))
  if (days.length < 2 * events.length) return ''
  const length = Math.min(...read.map((date) => DATE_LENGTHS[date?.precision ?? 'day']))
  const [from = '', to = ''] = [days.toSorted().at(0), days.toSorted().at(-1)]
  return formatInYear(`${from.slice(0, length)}/${to.slice(0, length)}`)
}

/** How much of YYYY-MM-DD a precision leaves. */
const DATE_LENGTHS = {
  day: 10,
  month: 7,
  season: 7,
  year: 4,
  decade: 4,
  century: 4,
} as const satisfies Record<EdtfDate['precision'], number>

type WholeDate = EdtfDate & { readonly first: string; readonly last: string }

/** Whether it is sure when it begins and when it ends. */
function isWhole(date: EdtfDate): date is WholeDate {
  const { first, last, approximate, uncertain } = date
  return first !== null && last !== null && !approximate && !uncertain
}

/**
 * A date without its year, which the ticks tell, where it is all in one and sure: "from 2022" and
 * "about 1850" say nothing without.
 */
function formatInYear(edtf: string): string {
  const words = formatDateShort(edtf)
  const read = parseEdtf(edtf)
  const years = words.match(/\b\d{4}\b/g) ?? []
  if (!read || !isWhole(read) || years.length !== 1) return words
  return words.replace(/ \d{4}(?=$|,)/, '')
}

/** With a small article where a plain word follows it; names keep their letters ("NATO", "The Hague"). */
function withinList(label: string): string {
  return /^(?:The|An?) \p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

/** The label where it touches neither an edge nor another one; none if there is no such place. */
function placesFor(
  { title, detail }: Words,
  mark: EventMark,
  taken: readonly Span[],
  widthRem: number,
): Placed[] {
  const at = signOf(mark)
  const length = ((title.length + detail.length + 1) * LETTER_REM) / widthRem
  const gap = LABEL_GAP_REM / widthRem
  const slack = MARK_REM / 3 / widthRem
  const places = [
    { anchor: 'start' as const, at: Math.max(0, at - slack) },
    { anchor: 'end' as const, at: Math.min(1, at + slack) },
    { anchor: 'start' as const, at: at - length / 2 },
    { anchor: 'start' as const, at: at - length / 4 },
    { anchor: 'start' as const, at: at - (3 * length) / 4 },
    { anchor: 'start' as const, at: 0 },
    { anchor: 'end' as const, at: 1 },
  ]
  return places.flatMap(({ anchor, at: edge }) => {
    const span =
      anchor === 'start' ? { from: edge, to: edge + length } : { from: edge - length, to: edge }
    const holdsMark = span.from <= at + slack && at - slack <= span.to
    const isFree = taken.every(({ from, to }) => span.to + gap <= from || to + gap <= span.from)
    if (!holdsMark || !isFree || span.from < 0 || span.to > 1) return []
    return [{ label: { title, detail, at: edge, anchor }, span }]
  })
}
