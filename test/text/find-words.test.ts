import { describe, expect, it } from 'vitest'
import { allPlaces, nextPlace, wordsSought } from '@/text/find-words'

/** What is found in a text, as it stands there. */
function found(text: string, query: string): string[] {
  return allPlaces(text, wordsSought(query)).map(({ start, end }) => text.slice(start, end))
}

describe('wordsSought', () => {
  it.each([
    { query: '  Exec   ORDER ', words: ['exec', 'order'] },
    { query: '“people’s bridge”', words: ['people', 's', 'bridge'] },
    { query: 'U.S.', words: ['u', 's'] },
    { query: 'Łódź', words: ['lodz'] },
    { query: '§ 4', words: ['4'] },
    { query: '%', words: ['%'] },
    { query: '人工智能 AI', words: ['人工智能', 'ai'] },
    { query: '   ', words: [] },
    { query: '\u0000', words: [] },
  ])('reads “$query” as $words', ({ query, words }) => {
    expect(wordsSought(query)).toEqual(words)
  })
})

describe('allPlaces', () => {
  it.each([
    { text: 'the nist and the administration', query: 'nist', places: ['nist'] },
    {
      text: 'an executive order, executed orders',
      query: 'exec order',
      places: ['executive order', 'executed order'],
    },
    { text: 'the people’s bridge', query: "people's bri", places: ['people’s bri'] },
    { text: 'half-order (order) order', query: 'order', places: ['order', 'order', 'order'] },
    { text: 'order of the executive', query: 'executive order', places: [] },
    { text: 'about 50% of it', query: '%', places: ['%'] },
    { text: 'no, no, no', query: 'no no', places: ['no, no'] },
    { text: '美国的人工智能', query: '人工', places: ['人工'] },
    { text: '美国的 ai 法', query: 'ai', places: ['ai'] },
    { text: 'order', query: '', places: [] },
  ])('finds “$query” in “$text” as $places', ({ text, query, places }) => {
    expect(found(text, query)).toEqual(places)
  })

  it.each([
    { text: 'the order.', query: 'the order', isWhole: true },
    { text: 'the orders', query: 'the order', isWhole: false },
    { text: 'these orders', query: 'the orders', isWhole: false },
  ])('tells that “$query” in “$text” is whole words: $isWhole', ({ text, query, isWhole }) => {
    expect(allPlaces(text, wordsSought(query))).toMatchObject([{ isWhole }])
  })

  it('takes no time over what is hostile', () => {
    const text = 'a '.repeat(50_000)
    const words = [...Array.from({ length: 100 }, () => 'a'), 'b']
    const startedMs = performance.now()
    expect(allPlaces(text, words)).toEqual([])
    expect(performance.now() - startedMs).toBeLessThan(2000)
  })
})

it('goes on from where it is told to', () => {
  expect(nextPlace('one or one', ['one'], 1)).toMatchObject({ start: 7, end: 10 })
  expect(nextPlace('one or one', ['one'], 8)).toBeNull()
})
