import { describe, expect, it } from 'vitest'
import { findEntries, findWords, searchIndex } from '@/edition/search-edition'
import { publishedEdition } from '../support/published-edition'
import { smallEdition, smallEditionWith } from '../support/small-edition'

const edition = publishedEdition()
const index = searchIndex(edition)
const { article } = smallEdition

it('is made ready once for an edition', () => {
  expect(searchIndex(edition)).toBe(index)
  expect(searchIndex({ ...edition })).not.toBe(index)
})

describe('findWords', () => {
  it.each([
    { name: 'one word', query: 'Donelan', words: ['Donelan', 'Donelan'] },
    { name: 'whatever its case', query: 'dONELAN', words: ['Donelan', 'Donelan'] },
    {
      name: 'a curly apostrophe by a straight one',
      query: "administration's",
      words: ['administration’s'],
    },
    { name: 'accents left out or put in', query: 'Twítter', words: ['Twitter'] },
    { name: 'words with more white space', query: 'both   nations', words: ['both nations'] },
  ])('finds $name', ({ query, words }) => {
    const found = findWords(index, query)
    expect(found.map(({ start, end }) => edition.article.text.slice(start, end))).toEqual(words)
  })

  it.each(['', '   ', 'treaty', '.*', '\u0000', '\ud800'])('finds nothing for %j', (query) => {
    expect(findWords(index, query)).toEqual([])
  })

  it.each([
    { words: 'lodz', found: 'Łódź' },
    { words: 'oresund', found: 'Øresund' },
    { words: 'da nang', found: 'Đà Nẵng' },
    { words: 'ae', found: 'Æ' },
  ])('finds $found by $words', ({ words, found }) => {
    const places = searchIndex(smallEditionWith({ article: { ...article, text: found } }))
    expect(findWords(places, words)).toEqual([{ start: 0, end: found.length }])
  })

  it('finds a letter once that is two when folded', () => {
    const places = searchIndex(smallEditionWith({ article: { ...article, text: 'Straße' } }))
    expect(findWords(places, 's')).toEqual([
      { start: 0, end: 1 },
      { start: 4, end: 5 },
    ])
  })

  it('counts every place, in order and apart', () => {
    const found = findWords(index, 'AI')
    expect(found.length).toBeGreaterThan(10)
    for (const [at, { start }] of found.entries()) {
      expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0)
    }
  })
})

describe('findEntries', () => {
  const kindsAndLabels = (query: string) =>
    findEntries(index, query).map(({ kind, label }) => `${kind}: ${label}`)

  it('says how well the best of its names answers', () => {
    const ranks = (query: string) =>
      findEntries(index, query).flatMap(({ id, rank }) => (id === 'gina-raimondo' ? rank : []))
    expect(ranks('gina raimondo')).toEqual([0])
    expect(ranks('gina')).toEqual([1])
    expect(ranks('commerce secretary')).toEqual([2])
    expect(ranks('gina raim')).toEqual([3])
    expect(ranks('commerce sec')).toEqual([4])
    expect(ranks('aimond')).toEqual([5])
  })

  it('knows what was said, and what is told of an event, from names', () => {
    const found = (query: string) =>
      findEntries(index, query).map(({ kind, isProse, rank }) => ({ kind, isProse, rank }))
    expect(found('bletchley summit')).toEqual([{ kind: 'event', isProse: false, rank: 0 }])
    expect(found('commerce secretary howard')).toEqual([{ kind: 'event', isProse: true, rank: 2 }])
  })

  it('tells background and later events from those the article states', () => {
    const ofEvents = findEntries(index, 'e').filter(({ kind }) => kind === 'event')
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
    const found = kindsAndLabels('technology secretary')
    expect(found.filter((entry) => entry === 'entity: Michelle Donelan')).toHaveLength(1)
  })

  it('finds a quote by words of the record that the article has not', () => {
    expect(kindsAndLabels('running away')).toEqual(['quote: Raimondo'])
  })

  it('finds sections and events by their names', () => {
    expect(kindsAndLabels('october order')).toContain('section: The October order')
    expect(kindsAndLabels('bletchley')).toContain('event: Bletchley summit')
  })

  it.each(['', ' ', 'zzz'])('finds nothing for %j', (query) => {
    expect(findEntries(index, query)).toEqual([])
  })
})
