import type { ExportOptions, LinkTo } from '@/address/link-to'
import { clockTime } from '@/edition/clock-time'
import type { Edition, EventEntity, Source } from '@/edition/edition-schema'
import { parseEdtf } from '@/edition/edtf'
import { datesOf, eventsInOrder } from '@/edition/events'
import { findSource } from '@/edition/find-by-id'
import { placeId } from '@/edition/place-id'
import { editionTitle } from '@/edition/titles'
import { escapeHtml } from '@/text/escape-html'
import { formatDate } from './date-words'
import { bracketedTitle, editorialParts, STANDING_WORDS } from './words'

/**
 * The timeline as TimelineJS3 JSON (timeline.knightlab.com/docs/json-format.html).
 *
 * `text` takes HTML there, so words are escaped. The words that the article states stand in
 * `display_date`; sources stand in `text`, since a `media.url` would be loaded from its site.
 */
export function exportTimelinejs(edition: Edition, { link }: ExportOptions): string {
  const title = {
    unique_id: `edition-${edition.id}`,
    text: {
      headline: escapeHtml(editionTitle(edition)),
      text: `${paragraph(edition.editorial?.summary ?? null)}${titleSource(edition, link)}`,
    },
  }
  const events = eventsInOrder(edition).flatMap((event) => eventSlide(edition, event, link) ?? [])
  return `${JSON.stringify({ scale: 'human', title, events }, null, 2)}\n`
}

function titleSource(edition: Edition, link: LinkTo): string {
  const { article, editorial } = edition
  const name = [article.publisher, bracketedTitle(edition)].filter(Boolean).join(', ')
  const original = anchor(name, article.url)
  const parts = editorialParts(edition)
  const own = parts === '' ? '' : `${parts.slice(0, 1).toUpperCase()}${parts.slice(1)}`
  const by = own === '' ? '' : `${own} by ${editorial?.by}. `
  const words = escapeHtml(`${by}The article: `)
  return `<p>${words}${original}. ${anchor('The edition', link({ kind: 'edition' }))}.</p>`
}

/** `null` for a date that is no EDTF, which a checked edition does not have. */
function eventSlide(edition: Edition, event: EventEntity, link: LinkTo) {
  const dates = slideDates(event.date)
  if (!dates) return null
  return {
    unique_id: placeId('event', event.id),
    ...dates,
    display_date: displayDate(edition, event),
    group: STANDING_WORDS[event.standing],
    text: {
      headline: escapeHtml(event.label),
      text: [
        paragraph(event.description),
        paragraph(event.comment ?? null),
        paragraph(event.dateBasis.reason ?? null),
        sourceList(event.sources.flatMap((id) => findSource(edition, id) ?? [])),
        `<p>${anchor('In the edition', link({ kind: 'event', id: event.id }))}</p>`,
      ].join(''),
    },
  }
}

/** The stated words with what they mean, or what the date is where the article gives none. */
function displayDate(edition: Edition, event: EventEntity): string {
  const [stated] = datesOf(edition, event)
  const resolved = formatDate(event.date)
  return plainWords(stated === undefined ? resolved : `“${stated.words}” (${resolved})`)
}

/** TimelineJS reads this field as HTML twice over, so marks of HTML give way to look-alikes. */
function plainWords(words: string): string {
  return words.replaceAll('<', '‹').replaceAll('>', '›').replaceAll('&', '＆')
}

/** TimelineJS knows no offsets: a time is as the date has it. */
type SlideDate = {
  readonly year: number
  readonly month?: number
  readonly day?: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
}

function slideDates(edtf: string): { start_date: SlideDate; end_date?: SlideDate } | null {
  const date = parseEdtf(edtf)
  if (!date) return null
  const [from = '', to = ''] = edtf.split('/')
  const first = date.isInterval ? slideDate(from, 'first') : slideDate(edtf, 'first')
  const last = date.isInterval ? slideDate(to, 'last') : slideDate(edtf, 'last')
  const start = first ?? last
  if (!start) return null
  const isOneDate = first === null || last === null || sameDate(first, last)
  return { start_date: start, ...(!isOneDate && { end_date: last }) }
}

/** One end of a date, no more exact than it is known; `null` where it is open or unknown. */
function slideDate(edtf: string, end: 'first' | 'last'): SlideDate | null {
  const date = parseEdtf(edtf)
  const [year, month, day] = (date?.[end] ?? '').split('-').map(Number)
  if (!date || year === undefined || month === undefined || day === undefined) return null
  switch (date.precision) {
    case 'day':
      return { year, month, day, ...slideTime(edtf) }
    case 'month':
    case 'season':
      return { year, month }
    case 'year':
    case 'decade':
    case 'century':
      return { year }
  }
}

function slideTime(edtf: string): Pick<SlideDate, 'hour' | 'minute' | 'second'> {
  const time = clockTime(edtf)
  if (!time) return {}
  return { hour: Number(time.hour), minute: Number(time.minute), second: Number(time.second) }
}

function sameDate(a: SlideDate, b: SlideDate): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function sourceList(sources: readonly Source[]): string {
  const links = sources.map(({ publisher, title, url }) =>
    anchor(publisher === null ? title : `${publisher}: ${title}`, url),
  )
  return links.length === 0 ? '' : `<p>Sources: ${links.join('; ')}</p>`
}

function paragraph(words: string | null): string {
  return words === null ? '' : `<p>${escapeHtml(words)}</p>`
}

function anchor(words: string, url: string | null): string {
  if (url === null) return escapeHtml(words)
  return `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`
}
