import { describe, expect, it } from 'vitest'
import { parseEditionFile } from '@/edition/parse-edition'
import { caseFile } from '../../support/case-edition'
import { editionWithEvents } from '../../support/dated-edition'
import { publishedEdition } from '../../support/published-edition'
import { smallEdition } from '../../support/small-edition'
import { layoutOf } from './layout-of'

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
