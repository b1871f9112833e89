import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { exportTimelinejs } from '@/export/timelinejs'
import { publishedEdition } from '../support/published-edition'
import { smallEdition, smallEditionWith } from '../support/small-edition'
import { exampleLink } from './example-link'

const date = v.strictObject({
  year: v.pipe(v.number(), v.integer()),
  month: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
  day: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31))),
})
const text = v.strictObject({ headline: v.string(), text: v.string() })

/** timeline.knightlab.com/docs/json-format.html, as far as we use it; nothing else may be written. */
const timelineSchema = v.strictObject({
  scale: v.picklist(['human', 'cosmological']),
  title: v.strictObject({ unique_id: v.string(), text }),
  events: v.array(
    v.strictObject({
      unique_id: v.string(),
      start_date: date,
      end_date: v.optional(date),
      display_date: v.string(),
      group: v.string(),
      text,
    }),
  ),
})

describe.each([
  { name: 'the published edition', edition: publishedEdition() },
  { name: 'the small edition', edition: smallEdition },
])('$name', ({ edition }) => {
  const timeline = v.parse(
    timelineSchema,
    JSON.parse(exportTimelinejs(edition, { link: exampleLink })),
  )

  it('is TimelineJS JSON with every event once', () => {
    const ids = timeline.events.map((event) => event.unique_id)
    const events = edition.entities.filter(({ kind }) => kind === 'event')
    expect(ids.toSorted()).toEqual(events.map(({ id }) => `event-${id}`).toSorted())
    expect(ids).not.toContain(timeline.title.unique_id)
  })

  it('names the sources of every event', () => {
    for (const entity of edition.entities.filter(({ kind }) => kind === 'event')) {
      const slide = timeline.events.find((event) => event.unique_id === `event-${entity.id}`)
      expect(slide?.text.text.match(/<a /g)).toHaveLength(entity.sources.length + 1)
    }
  })
})

it('shows the stated words with what they mean', () => {
  const { events } = JSON.parse(exportTimelinejs(smallEdition, { link: exampleLink }))
  expect(events[0]).toEqual({
    unique_id: 'event-opening',
    start_date: { year: 2021, month: 5, day: 3 },
    display_date: '“today” (3 May 2021)',
    group: 'The article tells of it',
    text: {
      headline: 'The bridge opens',
      text:
        '<p>Alder Bridge was opened.</p><p>The article says “today” and bears that date.</p>' +
        '<p>Sources: <a href="https://alder.example/bridge">Town of Alder: The bridge</a></p>' +
        '<p><a href="https://news.example/read/x/#event-opening">In the edition</a></p>',
    },
  })
})

it.each([
  { edtf: '2012-03', start: { year: 2012, month: 3 }, end: undefined },
  { edtf: '2012', start: { year: 2012 }, end: undefined },
  { edtf: '2012~', start: { year: 2012 }, end: undefined },
  {
    edtf: '2024-02-07/2024-02-08',
    start: { year: 2024, month: 2, day: 7 },
    end: { year: 2024, month: 2, day: 8 },
  },
  { edtf: '2023-11/2024', start: { year: 2023, month: 11 }, end: { year: 2024 } },
  { edtf: '2024-02-07/..', start: { year: 2024, month: 2, day: 7 }, end: undefined },
  { edtf: '/2024-02-07', start: { year: 2024, month: 2, day: 7 }, end: undefined },
  { edtf: '2024-21', start: { year: 2024, month: 3 }, end: { year: 2024, month: 5 } },
  { edtf: '202X', start: { year: 2020 }, end: { year: 2029 } },
  {
    edtf: '2024-05-03T14:30:00Z',
    start: { year: 2024, month: 5, day: 3, hour: 14, minute: 30, second: 0 },
    end: undefined,
  },
  {
    edtf: '2024-05-03T14:30:00Z/2024-05-03T16:00:00Z',
    start: { year: 2024, month: 5, day: 3, hour: 14, minute: 30, second: 0 },
    end: { year: 2024, month: 5, day: 3, hour: 16, minute: 0, second: 0 },
  },
])('writes $edtf no more exactly than it is known', ({ edtf, start, end }) => {
  const entities = smallEdition.entities.map((entity) =>
    entity.kind === 'event' ? { ...entity, date: edtf } : entity,
  )
  const edition = smallEditionWith({ entities })
  const [event] = JSON.parse(exportTimelinejs(edition, { link: exampleLink })).events
  expect(event.start_date).toEqual(start)
  expect(event.end_date).toEqual(end)
})

it('lets no words become HTML', () => {
  const hostile = '<img src=x onerror=alert(1)>&lt;b&gt;"\''
  const edition = smallEditionWith({
    editorial: { by: hostile, headline: hostile, summary: hostile },
    entities: smallEdition.entities.map((entity) => ({
      ...entity,
      ...{ label: hostile, description: hostile, comment: hostile },
    })),
    sources: smallEdition.sources.map((source) => ({
      ...source,
      title: hostile,
      publisher: hostile,
    })),
    dates: smallEdition.dates.map((stated) => ({ ...stated, words: hostile })),
  })
  const written = exportTimelinejs(edition, { link: exampleLink })
  expect(written).not.toContain('<img')
  for (const { display_date } of JSON.parse(written).events)
    expect(display_date).not.toMatch(/[<>&]/)
})
