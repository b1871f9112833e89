import { describe, expect, it } from 'vitest'
import { eventsInOrder } from '@/edition/events'
import { stripEvents, stripScale } from '@/reader/timeline/strip-scale'
import { editionWithEvents } from '../../support/dated-edition'
import { publishedEdition } from '../../support/published-edition'

function scaleOf(...dates: string[]) {
  const scale = stripScale(eventsInOrder(editionWithEvents(...dates.map((date) => ({ date })))))
  if (!scale) throw new Error(`No scale for ${dates.join(', ')}`)
  return scale
}

it('shows the events of the article’s own time, and none later', () => {
  const edition = editionWithEvents(
    { date: '2021-05-03', standing: 'stated' },
    { date: '2021-06-01', standing: 'later' },
    { date: '2020-01-01', standing: 'background' },
  )
  expect(stripEvents(edition).map(({ date }) => date)).toEqual(['2020-01-01', '2021-05-03'])
})

it('has no scale without a date that can be read', () => {
  expect(stripScale([])).toBeNull()
  expect(stripScale(eventsInOrder(editionWithEvents({ date: 'some day' })))).toBeNull()
})

describe('positions', () => {
  it('begin with the first month and end a little before the edge', () => {
    const { position } = scaleOf('2023-10-26', '2024-04-04')
    expect(position('2023-10-01')).toBe(0)
    expect(position('2024-04-04')).toBeCloseTo(1 / 1.012, 10)
  })

  it('are in proportion to days', () => {
    const { position } = scaleOf('2024-01-01', '2024-03-01')
    expect(position('2024-01-31')).toBeCloseTo(position('2024-03-01') / 2, 10)
  })

  it('give a single day at least four weeks', () => {
    const { position } = scaleOf('2021-05-08')
    expect(position('2021-05-01')).toBe(0)
    expect(position('2021-05-08')).toBe(7 / 28)
  })

  it('reach to the last day of the longest event', () => {
    const { position } = scaleOf('2021-01', '2020-05/2021-06')
    expect(position('2020-05-01')).toBe(0)
    expect(position('2021-06-30')).toBeCloseTo(1 / 1.012, 10)
  })
})

describe('ticks', () => {
  it.each([
    [['2021-05-03'], ['May']],
    [
      ['2023-10-26', '2024-02-02'],
      ['Oct', 'Nov', 'Dec', 'Jan 2024', 'Feb'],
    ],
    [
      ['2024-01-31', '2024-02-01'],
      ['Jan 2024', 'Feb'],
    ],
    [
      ['2019-06-30', '2021-02-01'],
      ['2020', '2021'],
    ],
  ])('%j: it has the ticks %j', (dates, labels) => {
    expect(scaleOf(...dates).ticks.map(({ label }) => label)).toEqual(labels)
  })

  it('stand at the first of each month, and say which begins a year', () => {
    const { ticks, position } = scaleOf('2023-11-20', '2024-02-10')
    expect(ticks).toEqual([
      { at: 0, label: 'Nov' },
      { at: position('2023-12-01'), label: 'Dec' },
      { at: position('2024-01-01'), label: 'Jan 2024' },
      { at: position('2024-02-01'), label: 'Feb' },
    ])
  })

  it('stand inside the strip, in order', () => {
    const scale = stripScale(stripEvents(publishedEdition()))
    const places = scale?.ticks.map(({ at }) => at) ?? []
    expect(places.length).toBeGreaterThan(3)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.filter((at) => at < 0 || at > 1)).toEqual([])
  })

  it('stay few over a thousand years', () => {
    const { ticks } = scaleOf('1024-03-01', '2024-03-01')
    expect(ticks).toHaveLength(1000)
    expect(ticks[0]?.label).toBe('1025')
  })
})
