import { describe, expect, it } from 'vitest'
import { findEntries, findPlaces, searchIndex } from '@/reader/find/search-index'
import { wordsSought } from '@/text/find-words'
import { publishedEdition } from '../../support/published-edition'
import { smallEdition, smallEditionWith } from '../../support/small-edition'

const edition = publishedEdition()
const index = searchIndex(edition)
const { article } = smallEdition

const places = (query: string) =>
  findPlaces(index, wordsSought(query)).map(({ start, end }) =>
    edition.article.text.slice(start, end),
  )
const entries = (query: string) => findEntries(index, wordsSought(query))

it('is made ready once for an edition', () => {
  expect(searchIndex(edition)).toBe(index)
  expect(searchIndex({ ...edition })).not.toBe(index)
})

describe('findPlaces', () => {
  it.each([
    { name: 'one word', query: 'Donelan', found: ['Donelan', 'Donelan'] },
    { name: 'whatever its case', query: 'dONELAN', found: ['Donelan', 'Donelan'] },
    {
      name: 'a curly apostrophe by a straight one',
      query: "administration's",
      found: ['administration’s'],
    },
    { name: 'accents left out or put in', query: 'Twítter', found: ['Twitter'] },
    { name: 'words with more white space', query: 'both   nations', found: ['both nations'] },
    { name: 'the beginnings of words', query: 'exec ord', found: ['executive ord'] },
    {
      name: 'words in another order, and apart',
      query: 'october executive',
      found: ['executive order issued in October'],
    },
  ])('finds $name', ({ query, found }) => {
    expect(places(query)).toEqual(found)
  })

  it.each(['', '   ', 'treaty', '.*', '\u0000', '\ud800', 'ministration', 'october donelan'])(
    'finds nothing for %j',
    (query) => {
      expect(places(query)).toEqual([])
    },
  )

  it.each([
    { words: 'lodz', found: 'Łódź' },
    { words: 'oresund', found: 'Øresund' },
    { words: 'da nang', found: 'Đà Nẵng' },
    { words: 'ae', found: 'Æ' },
  ])('finds $found by $words', ({ words, found }) => {
    const small = searchIndex(smallEditionWith({ article: { ...article, text: found } }))
    expect(findPlaces(small, wordsSought(words))).toMatchObject([{ start: 0, end: found.length }])
  })

  it('finds a letter once that is two when folded', () => {
    const small = searchIndex(smallEditionWith({ article: { ...article, text: 'ß Straße' } }))
    expect(findPlaces(small, ['s'])).toMatchObject([
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ])
  })

  it('counts every place, in order and apart', () => {
    const found = findPlaces(index, ['ai'])
    expect(found.length).toBeGreaterThan(10)
    for (const [at, { start }] of found.entries()) {
      expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0)
    }
  })
})

describe('findEntries', () => {
  it('says how well the best of its words answer', () => {
    const ranks = (query: string) =>
      entries(query).flatMap(({ id, rank }) => (id === 'gina-raimondo' ? rank : []))
    expect(ranks('gina raimondo')).toEqual([0])
    expect(ranks('gina')).toEqual([1])
    expect(ranks('commerce secretary')).toEqual([2])
    expect(ranks('gina raim')).toEqual([3])
    expect(ranks('commerce sec')).toEqual([4])
    expect(ranks('raimondo gina')).toEqual([5])
    expect(ranks('raimondo politician')).toEqual([6])
    expect(ranks('aimond')).toEqual([])
  })

  it('knows what was said, and what is told of an event, from names', () => {
    const found = (query: string) => entries(query).map(({ kind, rank }) => ({ kind, rank }))
    expect(found('bletchley summit')).toContainEqual({ kind: 'event', rank: 0 })
    expect(found('commerce secretary howard')[0]).toEqual({ kind: 'event', rank: 2 })
  })

  it('tells background and later events from those the article states', () => {
    const ofEvents = entries('a').filter(({ kind }) => kind === 'event')
    const background = ofEvents.filter(({ isBackground }) => isBackground).map(({ id }) => id)
    const standing = new Map(
      edition.entities.flatMap((one) => (one.kind === 'event' ? [[one.id, one.standing]] : [])),
    )
    expect(new Set(background.map((id) => standing.get(id)))).toEqual(
      new Set(['background', 'later']),
    )
    expect(ofEvents.length).toBeGreaterThan(background.length)
  })

  it('finds an entity by a role the article gives it, once', () => {
    const found = entries('technology secretary').filter(({ id }) => id === 'michelle-donelan')
    expect(found).toHaveLength(1)
  })

  it.each([
    {
      what: 'a quote by words of the record that the article has not',
      query: 'running away',
      kind: 'quote',
      label: 'Raimondo',
    },
    {
      what: 'a quote by who said it and what',
      query: 'raimondo running',
      kind: 'quote',
      label: 'Raimondo',
    },
    {
      what: 'a section by its heading',
      query: 'october order',
      kind: 'section',
      label: 'The October order',
    },
    { what: 'an event by its name', query: 'bletchley', kind: 'event', label: 'Bletchley summit' },
    {
      what: 'an event by its date',
      query: '30 October 2023',
      kind: 'event',
      label: 'Executive order on AI',
    },
    { what: 'a note', query: 'monday 1 april', kind: 'note', label: '' },
    {
      what: 'a note by the words of its record',
      query: 'take effect immediately',
      kind: 'note',
      label: '',
    },
    {
      what: 'a date by what it stands for',
      query: 'oct 2023',
      kind: 'date',
      label: '“in October”: 30 October 2023',
    },
    {
      what: 'a source by its publisher',
      query: 'fedscoop',
      kind: 'source',
      label: 'FedScoop, Department of Commerce announces US, UK AI safety partnership',
    },
    {
      what: 'the top by the publisher',
      query: 'allaboutai',
      kind: 'article',
      label: 'Top of the article',
    },
    {
      what: 'what is said of the edition',
      query: 'compared by eye',
      kind: 'about',
      label: 'About this edition',
    },
  ])('finds $what', ({ query, kind, label }) => {
    expect(entries(query).map((one) => ({ kind: one.kind, label: one.label }))).toContainEqual({
      kind,
      label,
    })
  })

  it('finds what is missing from the article', () => {
    const [gap] = edition.gaps ?? []
    if (!gap) throw new Error('The edition has no gap')
    expect(entries(gap.text).map(({ id }) => id)).toContain(gap.id)
  })

  it('shows of words in several of its texts those that the label has not', () => {
    const [quote] = entries('raimondo running').filter(({ kind }) => kind === 'quote')
    expect(quote?.detail.slice(quote.within.start, quote.within.end)).toBe('running')
  })

  it('gives the first place in the text of what that speaks of, and none of what it does not', () => {
    const placeOf = (query: string) => {
      const [best] = entries(query).toSorted((a, b) => a.rank - b.rank)
      const place = best?.place
      return place ? edition.article.text.slice(place.start, place.end) : place
    }
    expect(placeOf('gina raimondo')).toBe('US Commerce Secretary')
    expect(placeOf('fedscoop')).toBeNull()
  })

  it.each(['', ' ', 'zzz'])('finds nothing for %j', (query) => {
    expect(entries(query)).toEqual([])
  })
})
