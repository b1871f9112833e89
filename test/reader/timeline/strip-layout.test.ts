import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { parseEditionFile } from '@/edition/parse-edition'
import { type StripLayout, stripLayout } from '@/reader/timeline/strip-layout'
import { caseFile } from '../../support/case-edition'
import { type DatedEvent, editionWithEvents } from '../../support/dated-edition'
import { publishedEdition } from '../../support/published-edition'
import { smallEdition, smallEditionWith } from '../../support/small-edition'
import { expectLabelsApart, expectMarksApart, expectTicksFit } from './expect-strip'

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

describe('labels', () => {
  const long = 'A meeting of many words that takes room'

  it.each([
    ['stated', 'background'],
    ['background', 'stated'],
  ] as const)('first %s, then %s: it labels what is stated', (first, second) => {
    const edition = editionWithEvents(
      { date: '2024-01-20', label: `${long} ${first}`, standing: first },
      { date: '2024-03-10', label: `${long} ${second}`, standing: second },
      { date: '2024-04-04', isArticle: true },
    )
    const labelled = layoutOf(edition, 24).groups.flatMap(({ label }) => label?.title ?? [])
    expect(labelled).toEqual([`${long} stated`])
  })

  it.each([
    { before: ['2024-01-20', '2024-03-10'], labelled: '2024-03-10' },
    { before: ['2024-01-20', '2024-03-10', '2024-03-30'], labelled: '2024-03-30' },
  ])('$before are all stated: it labels the last before the article', (row) => {
    const edition = editionWithEvents(
      ...row.before.map((date) => ({ date, label: `${long} ${date}` })),
      { date: '2024-04-04', isArticle: true },
      { date: '2024-04-20', label: `${long} to come` },
    )
    const labelled = layoutOf(edition, 24).groups.flatMap(({ label }) => label?.title ?? [])
    expect(labelled).toEqual([`${long} ${row.labelled}`])
  })

  it.each([15, 19, 32, 44, 58, 72])('at %d rem: it labels what the article is about', (width) => {
    const { groups } = layoutOf(publishedEdition(), width)
    expect(groups.at(-1)?.label?.title).toBe('Memorandum signed')
  })

  it('say when, in the article’s words and as resolved, where there is room', () => {
    const [group] = layoutOf(smallEdition, 72).groups
    expect(group?.label).toMatchObject({ title: 'The bridge opens', detail: '“today”, 3 May' })
  })

  it('say once what the article says as we would', () => {
    const read = parseEditionFile(caseFile('season-in-json-ld'))
    const [group] = read.ok ? layoutOf(read.value, 72).groups : []
    expect(group?.label).toMatchObject({ title: 'Summit', detail: '“spring 2021”' })
  })

  it('say of several events from when to when they were, stated or not', () => {
    const events = [
      { date: '2024-01-30', label: 'The bridge opens' },
      { date: '2024-01-31/2024-02-04', label: 'The fair', standing: 'background' as const },
      { date: '2024-02-01', label: 'The ferry stops', standing: 'background' as const },
      { date: '2024-09-04', isArticle: true },
    ]
    const [words] = smallEdition.dates
    if (!words) throw new Error('The small edition has no date')
    const dates = [{ ...words, event: 'e-0' }]
    expect(layoutOf({ ...editionWithEvents(...events), dates }, 50).groups[0]?.label).toMatchObject(
      {
        title: 'The bridge opens and 2 more',
        detail: '30 Jan – 4 Feb',
      },
    )
  })

  it('keep the years where the days are of two', () => {
    const edition = editionWithEvents(
      { date: '2023-12-30', label: 'The bridge opens' },
      { date: '2024-01-02', label: 'The ferry stops' },
      { date: '2024-09-04', isArticle: true },
    )
    expect(layoutOf(edition, 72).groups[0]?.label?.detail).toBe('30 Dec 2023 – 2 Jan 2024')
  })

  it('leave that out where there is none', () => {
    const edition = editionWithEvents(
      { date: '2024-01-20', label: 'The bridge opens for all who' },
      { date: '2024-04-04', isArticle: true },
    )
    expect(layoutOf(edition, 13).groups[0]?.label).toMatchObject({
      title: 'The bridge opens for all who',
      detail: '',
    })
  })

  it('name several events of one mark, or the first and how many more', () => {
    const events = [
      { date: '2024-01-20', label: 'The bridge opens' },
      { date: '2024-01-21', label: 'The ferry stops' },
      { date: '2024-09-04', isArticle: true },
    ]
    expect(layoutOf(editionWithEvents(...events), 72).groups[0]?.label).toMatchObject({
      title: 'The bridge opens, the ferry stops',
      detail: '20–21 Jan',
    })
    expect(layoutOf(editionWithEvents(...events), 15).groups[0]?.label?.title).toBe(
      'The bridge opens and 1 more',
    )
  })
})

describe('labels say what the date says', () => {
  it.each([
    ['2022/..', 'from 2022'],
    ['../1920', 'until 1920'],
    ['1850~', 'about 1850'],
    ['1990?', 'perhaps 1990'],
    ['2022-05/..', 'from May 2022'],
    ['2024-05-03T14:00:00Z', '3 May, 14:00 UTC'],
    ['2024-05-03', '3 May'],
    ['1990', '1990'],
  ])('%s: %s', (date, detail) => {
    const edition = editionWithEvents(
      { date, label: 'It' },
      { date: '2024-05-06', isArticle: true },
    )
    expect(layoutOf(edition, 72).groups[0]?.label).toMatchObject({ title: 'It', detail })
  })

  it.each([
    [['2022/..', '2022-01-03'], ''],
    [['2022~', '2022-01-03'], ''],
    [['1850', '1851-02-03'], '1850–1851'],
    [['2024-04', '2024-04-20'], 'Apr'],
  ])('%j, together: %j', (dates, detail) => {
    const events = dates.map((date) => ({ date, label: 'It' }))
    const last = { date: '2024-05-06', isArticle: true }
    expect(layoutOf(editionWithEvents(...events, last), 40).groups[0]?.label?.detail).toBe(detail)
  })

  it.each([
    ['NATO agrees', 'It, NATO agrees'],
    ['EU answers', 'It, EU answers'],
    ['London summit opens', 'It, London summit opens'],
    ['The Hague hosts talks', 'It, The Hague hosts talks'],
    ['A ferry stops', 'It, a ferry stops'],
  ])('%s keeps the letters of names: %s', (label, title) => {
    const events = [
      { date: '2024-05-03', label: 'It' },
      { date: '2024-05-03', label },
      { date: '2024-05-06', isArticle: true },
    ]
    expect(layoutOf(editionWithEvents(...events), 72).groups[0]?.label?.title).toBe(title)
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

function layoutOf(edition: Edition, widthRem: number): StripLayout {
  const layout = stripLayout(edition, widthRem)
  if (!layout) throw new Error('No layout')
  return layout
}
