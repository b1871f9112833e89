import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stripLayout } from '@/reader/timeline/strip-layout'
import { type DatedEvent, editionWithEvents } from '../../support/dated-edition'
import { publishedEdition } from '../../support/published-edition'
import { smallEdition, smallEditionWith } from '../../support/small-edition'
import { expectLabelsApart, expectMarksApart, expectTicksFit } from './expect-strip'
import { layoutOf } from './layout-of'

const WIDTHS = Array.from({ length: 175 }, (_, step) => 13 + step / 2)

/** Events in about a year, most of them days. */
const anyEvents = fc.array(
  fc.record<DatedEvent>({
    date: fc
      .date({ min: new Date('2023-06-01'), max: new Date('2024-06-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    label: fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 3, maxLength: 45 }),
    standing: fc.constantFrom('stated', 'background', 'later'),
  }),
  { minLength: 1, maxLength: 12 },
)

/** The same, the last of them being the article. */
const withArticle = anyEvents.map((events) => [
  ...events,
  { date: '2024-06-04', label: 'This article', isArticle: true },
])

const anyTimeline = fc
  .oneof(anyEvents, withArticle)
  .filter((events) => events.some(({ standing }) => standing !== 'later'))

const anyWidth = fc.double({ min: 13, max: 100, noNaN: true })

describe('the published edition, at every width', () => {
  const edition = publishedEdition()

  it('has labels that do not collide', () => {
    for (const width of WIDTHS) expectLabelsApart(layoutOf(edition, width), width)
  })

  it('has marks that can be told apart', () => {
    for (const width of WIDTHS) expectMarksApart(layoutOf(edition, width), width)
  })

  it('has ticks that fit', () => {
    for (const width of WIDTHS) expectTicksFit(layoutOf(edition, width), width)
  })

  it('keeps labels apart in all wider strips too', () => {
    for (const made of [15, 19, 32, 44, 58, 72]) {
      const layout = layoutOf(edition, made)
      for (const width of WIDTHS.filter((wider) => wider >= made)) expectLabelsApart(layout, width)
    }
  })

  it('shows every event once, in order, but the article, which has its line', () => {
    for (const width of WIDTHS) {
      const { groups, article } = layoutOf(edition, width)
      expect(groups.flatMap(({ events }) => events.map(({ date }) => date))).toEqual([
        '2023-10-26',
        '2023-10-30',
        '2023-11-01',
        '2023-11-01',
        '2023-11-01/2023-11-02',
        '2023-11-02',
        '2024-02-07',
        '2024-02-08',
        '2024-04-01',
      ])
      expect(article?.event.id).toBe('article-published')
    }
  })
})

describe('any edition, at any width', () => {
  it('has labels that do not collide', () => {
    fc.assert(
      fc.property(anyTimeline, anyWidth, (events, width) => {
        const edition = editionWithEvents(...events)
        expectLabelsApart(layoutOf(edition, width), width)
      }),
      { numRuns: 150 },
    )
  })

  it('has marks that can be told apart', () => {
    fc.assert(
      fc.property(anyTimeline, anyWidth, (events, width) => {
        const edition = editionWithEvents(...events)
        expectMarksApart(layoutOf(edition, width), width)
      }),
      { numRuns: 150 },
    )
  })

  it('has ticks that fit', () => {
    fc.assert(
      fc.property(anyTimeline, anyWidth, (events, width) => {
        const edition = editionWithEvents(...events)
        expectTicksFit(layoutOf(edition, width), width)
      }),
      { numRuns: 150 },
    )
  })

  it('shows every event once, but the article and the later ones', () => {
    fc.assert(
      fc.property(anyTimeline, anyWidth, (events, width) => {
        const edition = editionWithEvents(...events)
        const ids = layoutOf(edition, width).groups.flatMap(({ events }) =>
          events.map(({ id }) => id),
        )
        const expected = edition.entities.flatMap((entity) =>
          entity.kind === 'event' && entity.standing !== 'later' && !entity.isArticle
            ? [entity.id]
            : [],
        )
        expect(ids.toSorted()).toEqual(expected.toSorted())
      }),
    )
  })
})

describe('marks', () => {
  it.each([
    ['of one kind, too near', 1.4, 'stated', [2]],
    ['of one kind, far enough', 1.6, 'stated', [1, 1]],
    ['of two kinds, near', 0.8, 'background', [1, 1]],
    ['of two kinds, too near', 0.6, 'background', [2]],
  ] as const)(
    '%s, at %d rem (%s): it draws a mark for each of %j',
    (_name, distanceRem, standing, counts) => {
      const edition = editionWithEvents(
        { date: '2024-01-01' },
        { date: '2024-01-11', standing },
        { date: '2024-04-30' },
      )
      const width = (distanceRem / 10) * 120 * 1.012
      const groups = layoutOf(edition, width).groups.slice(0, counts.length)
      expect(groups.map(({ events }) => events.length)).toEqual(counts)
    },
  )

  it('are apart where a day stands just before a long time', () => {
    const edition = editionWithEvents(
      { date: '2024-01-01' },
      { date: '2024-01-02/2024-05-31' },
      { date: '2024-06-30' },
    )
    for (const width of WIDTHS) expectMarksApart(layoutOf(edition, width), width)
  })

  it('are apart where background is joined to what is stated', () => {
    const edition = editionWithEvents(
      { date: '2024-01-01' },
      { date: '2024-01-09', standing: 'background' },
      { date: '2024-01-11' },
      { date: '2024-04-30' },
    )
    for (const width of WIDTHS) expectMarksApart(layoutOf(edition, width), width)
  })

  it('say whether they are of stated events and of background', () => {
    const { groups } = layoutOf(
      editionWithEvents(
        { date: '2024-01-05' },
        { date: '2024-01-06' },
        { date: '2024-03-05', standing: 'background' },
        { date: '2024-03-05' },
        { date: '2024-03-06' },
        { date: '2024-06-05', standing: 'background' },
        { date: '2024-06-06', standing: 'background' },
        { date: '2024-09-01' },
      ),
      40,
    )
    expect(groups.map(({ isStated, isMixed }) => [isStated, isMixed])).toEqual([
      [true, false],
      [true, true],
      [false, false],
      [true, false],
    ])
  })

  it('say what they are of', () => {
    const { groups } = layoutOf(
      editionWithEvents(
        { date: '2024-01-05', standing: 'background' },
        { date: '2024-03-01~' },
        { date: '2024-06-01?', standing: 'background' },
        { date: '2024-08-01/2024-08-20' },
      ),
      100,
    )
    expect(groups.map(({ isStated, isApproximate }) => [isStated, isApproximate])).toEqual([
      [false, false],
      [true, true],
      [false, true],
      [true, false],
    ])
    expect(groups.map(({ at, until }) => until > at)).toEqual([false, false, false, true])
  })
})

describe('the article', () => {
  it('has a line at its date and no mark', () => {
    const { article, groups } = layoutOf(smallEdition, 44)
    expect(article?.event.id).toBe('article-appears')
    expect(article?.at).toBeCloseTo(2 / 28, 10)
    expect(groups.map(({ events }) => events.map(({ id }) => id))).toEqual([['opening']])
  })

  it.each([
    ['first', '2024-01-02', 'start'],
    ['last', '2024-06-30', 'end'],
  ])('%s of the events: it has its words inside the strip', (_name, date, anchor) => {
    const events = [{ date: '2024-01-02' }, { date: '2024-06-30' }, { date, isArticle: true }]
    expect(layoutOf(editionWithEvents(...events), 44).article?.anchor).toBe(anchor)
  })

  it('has none where it is not among the events', () => {
    expect(layoutOf(editionWithEvents({ date: '2024-01-01' }), 44).article).toBeNull()
  })

  it('leaves room for its words, clear of any tick', () => {
    for (const width of WIDTHS) expectTicksFit(layoutOf(smallEdition, width), width)
  })
})

it('has no strip without events', () => {
  expect(stripLayout(smallEditionWith({ entities: [] }), 44)).toBeNull()
})
