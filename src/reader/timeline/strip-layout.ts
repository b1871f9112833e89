import type { Edition, EventEntity } from '@/edition/edition-schema'
import { type EdtfDate, parseEdtf } from '@/edition/edtf'
import { datesOf } from '@/edition/events'
import { STANDINGS } from '@/edition/lazy-vocabularies'
import { formatDateShort } from '@/export/date-words'
import { type StripScale, stripEvents, stripScale, type Tick } from './strip-scale'

/** Events so near each other at this width that they share one mark. */
export type StripGroup = {
  readonly events: readonly EventEntity[]
  /** From 0 to 1, as a share of the strip's width. */
  readonly at: number
  /** Where the time of its events ends. */
  readonly until: number
  /** Whether the article states any of its events. */
  readonly isStated: boolean
  /** Whether some of its events are stated and others background. */
  readonly isMixed: boolean
  readonly isApproximate: boolean
  readonly label: StripLabel | null
}

/** Words above the strip. They begin, or end, at a share of the width. */
type StripLabel = {
  readonly title: string
  readonly detail: string
  readonly at: number
  readonly anchor: 'start' | 'end'
}

/** The article's own line, with the side its words stand on. */
type ArticleMark = {
  readonly at: number
  readonly event: EventEntity
  readonly anchor: 'start' | 'end'
}

export type StripLayout = {
  readonly groups: readonly StripGroup[]
  readonly ticks: readonly Tick[]
  /** Where the article's own line stands; `null` when it is not among the events. */
  readonly article: ArticleMark | null
}

/** Least distance between two marks, in rem: the smallest target a finger hits. */
const MARK_REM = 1.5
/** The same between a stated event and background, which are told apart as long as both can be seen. */
const MIXED_MARK_REM = 0.72
/** Width of a letter in the labels, in rem, on the safe side. */
const LETTER_REM = 0.415
/** Room for the words "this article", in rem. */
const ARTICLE_REM = 5.5
/** Least distance between two labels, in rem. */
const LABEL_GAP_REM = 0.9

/**
 * Lay out the strip for a width of at least `widthRem`: marks that would touch become one,
 * labels that would touch are shortened or left out, the stated events' last.
 */
export function stripLayout(edition: Edition, widthRem: number): StripLayout | null {
  const events = stripEvents(edition)
  const scale = stripScale(events)
  if (!scale) return null
  const own = events.find(({ isArticle }) => isArticle) ?? null
  const article = own && articleMark(own, timeOf(own, scale).at, widthRem)
  const marks = groupsOf(
    events.filter((event) => event !== own),
    scale,
    widthRem,
  )
  return {
    groups: withLabels(edition, marks, article?.at ?? 1, widthRem),
    ticks: fittingTicks(scale.ticks, widthRem, article && wordsOf(article, widthRem)),
    article,
  }
}

/** Where the words "this article" stand. */
function wordsOf({ at, anchor }: ArticleMark, widthRem: number): Span {
  const length = ARTICLE_REM / widthRem
  return anchor === 'end' ? { from: at - length, to: at } : { from: at, to: at + length }
}

function articleMark(event: EventEntity, at: number, widthRem: number): ArticleMark {
  return { event, at, anchor: at * widthRem < ARTICLE_REM ? 'start' : 'end' }
}

type Mark = Omit<StripGroup, 'label'>

/** Join neighbours until no two marks touch. */
function groupsOf(events: readonly EventEntity[], scale: StripScale, widthRem: number): Mark[] {
  const groups: Mark[] = events.map((event) => ({
    ...timeOf(event, scale),
    events: [event],
    isStated: STANDINGS[event.standing].isStated,
    isMixed: false,
  }))
  for (let index = 1; index < groups.length; ) {
    const [left, right] = [groups[index - 1], groups[index]]
    if (left && right && touch(left, right, widthRem)) {
      groups.splice(index - 1, 2, joined(left, right))
      index = Math.max(1, index - 1)
    } else index++
  }
  return groups
}

/** Whether the signs of two neighbours are too near, or the bar of the first reaches the second. */
function touch(left: Mark, right: Mark, widthRem: number): boolean {
  const least = left.isStated === right.isStated ? MARK_REM : MIXED_MARK_REM
  const distance = (signOf(right) - signOf(left)) * widthRem
  return distance < least || right.at < left.until
}

/** Where the dot or the count of a mark stands, as a share of the width. */
export function signOf({ at, until, events }: Mark): number {
  return events.length > 1 ? (at + until) / 2 : at
}

/** When a mark is, on the scale of the strip. */
type MarkTime = Pick<Mark, 'at' | 'until' | 'isApproximate'>

function timeOf(event: EventEntity, scale: StripScale): MarkTime {
  const read = parseEdtf(event.date)
  const first = read?.first ?? read?.last ?? ''
  const at = scale.position(first)
  return {
    at,
    until: read?.last ? scale.position(read.last) : at,
    isApproximate: (read?.approximate ?? false) || (read?.uncertain ?? false),
  }
}

function joined(left: Mark, right: Mark): Mark {
  return {
    events: [...left.events, ...right.events],
    at: left.at,
    until: Math.max(left.until, right.until),
    isStated: left.isStated || right.isStated,
    isMixed: left.isMixed || right.isMixed || left.isStated !== right.isStated,
    isApproximate: left.isApproximate || right.isApproximate,
  }
}

/**
 * Give labels to as many groups as fit: short ones to each in its turn, then longer ones from the
 * first day on, where there is room left: those before have made way by then.
 */
function withLabels(
  edition: Edition,
  groups: readonly Mark[],
  articleAt: number,
  widthRem: number,
): StripGroup[] {
  const labels = new Map<Mark, Placed>()
  const place = (group: Mark, choices: readonly Words[]) => {
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
function turns(groups: readonly Mark[], articleAt: number): Mark[] {
  const before = groups.filter(({ isStated, at }) => isStated && at <= articleAt)
  const others = groups.filter((group) => !before.includes(group))
  return [...before.toReversed(), ...statedFirst(others)]
}

function statedFirst(groups: readonly Mark[]): Mark[] {
  return groups.toSorted((a, b) => Number(b.isStated) - Number(a.isStated))
}

type Placed = { readonly label: StripLabel; readonly span: Span }
type Span = { readonly from: number; readonly to: number }
type Words = { readonly title: string; readonly detail: string }

/** What a group's label may say, the fullest first. */
function wordings(edition: Edition, { events }: Mark): Words[] {
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
  mark: Mark,
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

/** The ticks whose labels fit side by side and clear of `taken`: all, or every other one, or fewer. */
function fittingTicks(ticks: readonly Tick[], widthRem: number, taken: Span | null): Tick[] {
  const room = ({ label }: Tick) => widthOf(label) / widthRem
  const isClear = (tick: Tick) =>
    tick.at + room(tick) <= 1 &&
    (taken === null || tick.at + room(tick) <= taken.from || taken.to <= tick.at)
  for (let step = 1; step < ticks.length; step++) {
    const kept = ticks.filter((_, index) => index % step === 0)
    if (
      kept.every(
        (tick, index) =>
          (kept[index + 1]?.at ?? 1) - tick.at >= room(tick) || index === kept.length - 1,
      )
    ) {
      return kept.filter(isClear)
    }
  }
  return ticks.slice(0, 1).filter(isClear)
}

/** The room a tick's label takes, in rem. */
function widthOf(label: string): number {
  return label.length * LETTER_REM + LABEL_GAP_REM / 2
}
