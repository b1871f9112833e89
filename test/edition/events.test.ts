import { describe, expect, it } from 'vitest'
import { parseEdtf } from '@/edition/edtf'
import { concernedBy, eventsInOrder, eventsOf } from '@/edition/events'
import { isEvent } from '@/edition/is-event'
import { listedEntities } from '@/edition/listed-entities'
import { editionWithEvents } from '../support/dated-edition'
import { rangeOf, smallEdition, smallEditionWith } from '../support/small-edition'

const opening = smallEdition.entities.find(isEvent)
if (!opening) throw new Error('The small edition has no event')

it('takes entities with a date for events, and no others', () => {
  expect(smallEdition.entities.filter(isEvent).map(({ id }) => id)).toEqual([
    'opening',
    'article-appears',
  ])
})

describe('in order', () => {
  it.each([
    [
      ['2021-05-03', '2012-03', '2021-04-30'],
      ['2012-03', '2021-04-30', '2021-05-03'],
    ],
    [
      ['2021-05-03', '2021-05', '2021'],
      ['2021', '2021-05', '2021-05-03'],
    ],
    [
      ['2021-05-03/2021-05-04', '2021-05-03'],
      ['2021-05-03', '2021-05-03/2021-05-04'],
    ],
    [
      ['2024-12-20', '2024-12~', '2024-11-30'],
      ['2024-11-30', '2024-12~', '2024-12-20'],
    ],
    [
      ['2024-05-03T14:00:00Z', '2024-05-03T09:00:00Z', '2024-05-03', '2024-05-03T11:30:00Z'],
      ['2024-05-03', '2024-05-03T09:00:00Z', '2024-05-03T11:30:00Z', '2024-05-03T14:00:00Z'],
    ],
    [
      ['2024-05-03T14:00:00Z/2024-05-03T16:00:00Z', '2024-05-03T09:00:00Z'],
      ['2024-05-03T09:00:00Z', '2024-05-03T14:00:00Z/2024-05-03T16:00:00Z'],
    ],
    [
      ['2024-05-03T12:00:00Z', '2024-05-03T10:00:00-04', '2024-05-03T13:00:00+05:30'],
      ['2024-05-03T13:00:00+05:30', '2024-05-03T12:00:00Z', '2024-05-03T10:00:00-04'],
    ],
    [
      ['2024-12-01', '2024-21', '2024-02-01'],
      ['2024-02-01', '2024-21', '2024-12-01'],
    ],
    [
      ['2024-05-01', '2024~'],
      ['2024~', '2024-05-01'],
    ],
    [
      ['2024-05-01', '202X'],
      ['202X', '2024-05-01'],
    ],
    [
      ['2024-05-01', '20XX', '1999'],
      ['1999', '20XX', '2024-05-01'],
    ],
    [
      ['2024-05-01', '../2024-06-01', '2024-07-01'],
      ['2024-05-01', '../2024-06-01', '2024-07-01'],
    ],
  ])('%j: it puts them so: %j', (given, ordered) => {
    expect(given.every((date) => parseEdtf(date) !== null)).toBe(true)
    expect(
      eventsInOrder(editionWithEvents(...given.map((date) => ({ date })))).map(({ date }) => date),
    ).toEqual(ordered)
  })

  it('keeps the order of the edition where dates are the same', () => {
    expect(eventsInOrder(smallEdition).map(({ id }) => id)).toEqual(['opening', 'article-appears'])
  })
})

it.each([
  ['opening', ['opening']],
  ['ruth-hale', ['opening']],
  ['alder-bridge', ['opening']],
  ['article-appears', ['article-appears']],
  ['residents', []],
  ['nobody', []],
])('%s: it is, or took part in, %j', (id, events) => {
  expect(eventsOf(smallEdition, id).map((event) => event.id)).toEqual(events)
})

it.each([
  ['opening', true],
  ['ruth-hale', true],
  ['residents', false],
  ['open', false],
])('the opening concerns %s: it is %s', (id, concerns) => {
  expect(concernedBy(opening).includes(id)).toBe(concerns)
})

describe('lists', () => {
  it('leave out events that no words point at, and nothing else', () => {
    expect(listedEntities(smallEdition).map(({ id }) => id)).toEqual([
      'ruth-hale',
      'residents',
      'alder-bridge',
    ])
  })

  it('show an event that words point at', () => {
    const edition = smallEditionWith({
      mentions: [
        {
          id: 'm-opening',
          ...rangeOf('opened'),
          entities: ['opening'],
          form: 'description',
          basis: { kind: 'stated' },
        },
      ],
    })
    expect(listedEntities(edition).map(({ id }) => id)).toEqual([
      'ruth-hale',
      'residents',
      'alder-bridge',
      'opening',
    ])
  })
})
