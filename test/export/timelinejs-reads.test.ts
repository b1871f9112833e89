// @vitest-environment jsdom
import { TimelineConfig } from '@knight-lab/timelinejs/src/js/core/TimelineConfig.js'
import { describe, expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { isEvent } from '@/edition/is-event'
import { exportTimelinejs } from '@/export/timelinejs'
import { publishedEdition } from '../support/published-edition'
import { smallEdition, smallEditionWith } from '../support/small-edition'
import { exampleLink } from './example-link'

describe('TimelineJS itself', () => {
  it.each([publishedEdition(), smallEdition])(
    'reads every event of $id without errors',
    (edition) => {
      const timeline = read(edition)
      expect(timeline.getErrors()).toEqual([])
      expect(timeline.title.unique_id).toBe(`edition-${edition.id}`)
      expect(timeline.events.map(({ unique_id }) => unique_id).toSorted()).toEqual(
        edition.entities
          .filter(isEvent)
          .map(({ id }) => `event-${id}`)
          .toSorted(),
      )
    },
  )

  it.each([
    { edtf: '2021-05-03', start: '2021-05-03', format: 'full', end: undefined },
    { edtf: '2012-03', start: '2012-03-01', format: 'month', end: undefined },
    { edtf: '2012~', start: '2012-01-01', format: 'year', end: undefined },
    { edtf: '2024-02-07/2024-02-08', start: '2024-02-07', format: 'full', end: '2024-02-08' },
  ])('takes $edtf for that date, as exactly as it is known', ({ edtf, start, format, end }) => {
    const entities = smallEdition.entities.map((entity) =>
      entity.kind === 'event' ? { ...entity, date: edtf } : entity,
    )
    const [event] = read(smallEditionWith({ entities })).events
    expect(event && dayOf(event.start_date.data.date_obj)).toBe(start)
    expect(event?.start_date.data.format).toBe(format)
    expect(event?.end_date && dayOf(event.end_date.data.date_obj)).toBe(end)
  })

  it('shows hostile words as they are', () => {
    const label = '<img src=x onerror=alert(1)>&lt;b&gt;"\''
    const entities = smallEdition.entities.map((entity) => ({ ...entity, label }))
    const [event] = read(smallEditionWith({ entities })).events
    const shown = Object.assign(document.createElement('h2'), { innerHTML: event?.text.headline })
    expect(shown.textContent).toBe(label)
    expect(shown.children).toHaveLength(0)
  })

  it('stumbles over a date that is none (so that the check can fail)', () => {
    const timeline: unknown = { events: [{ unique_id: 'a', start_date: { year: 'x' }, text: {} }] }
    expect(() => new TimelineConfig(timeline)).toThrow('invalid_date_err')
  })
})

function read(edition: Edition): TimelineConfig {
  const timeline = new TimelineConfig(JSON.parse(exportTimelinejs(edition, { link: exampleLink })))
  timeline.validate()
  return timeline
}

/** The day of a moment where it is taken for one: TimelineJS makes dates of local time. */
function dayOf(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${moment.getFullYear()}-${month}-${day}`
}
