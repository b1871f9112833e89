import { describe, expect, it } from 'vitest'
import { findInName, findInProse, wordRank } from '@/text/find-in-name'

describe('findInName', () => {
  it.each([
    { name: 'the order', words: 'the order', rank: 0, at: 0 },
    { name: 'the order', words: 'the', rank: 1, at: 0 },
    { name: 'other order', words: 'order', rank: 2, at: 6 },
    { name: 'other order, please', words: 'order', rank: 2, at: 6 },
    { name: 'reorder (order)', words: 'order', rank: 2, at: 9 },
    { name: 'half-order', words: 'order', rank: 2, at: 5 },
    { name: 'orders in order', words: 'order', rank: 2, at: 10 },
    { name: 'reorder in order', words: 'order', rank: 2, at: 11 },
    { name: 'orders of old', words: 'order', rank: 3, at: 0 },
    { name: 'order2', words: 'order', rank: 3, at: 0 },
    { name: 'orderé', words: 'order', rank: 3, at: 0 },
    { name: 'other orders', words: 'order', rank: 4, at: 6 },
    { name: 'reorder, orders', words: 'order', rank: 4, at: 9 },
    { name: 'reorder, disorder', words: 'order', rank: 5, at: 2 },
    { name: 'éorder', words: 'order', rank: 5, at: 1 },
    { name: '1order', words: 'order', rank: 5, at: 1 },
  ])('finds $words in “$name” at $at, with rank $rank', ({ name, words, rank, at }) => {
    expect(findInName(name, words)).toEqual({ rank, at })
  })

  it.each([
    { name: 'order', words: 'orders' },
    { name: '', words: 'order' },
  ])('does not find $words in “$name”', ({ name, words }) => {
    expect(findInName(name, words)).toBeNull()
  })
})

describe('findInProse', () => {
  it.each([
    { prose: 'order', rank: 2, at: 0 },
    { prose: 'order was kept', rank: 2, at: 0 },
    { prose: 'orders were kept', rank: 4, at: 0 },
    { prose: 'orders were kept in order', rank: 2, at: 20 },
    { prose: 'reorder', rank: 5, at: 2 },
  ])('finds order in “$prose” at $at, with rank $rank', ({ prose, rank, at }) => {
    expect(findInProse(prose, 'order')).toEqual({ rank, at })
  })

  it('does not find what is not there', () => {
    expect(findInProse('ordinary', 'order')).toBeNull()
  })
})

describe('wordRank', () => {
  it.each([
    { before: 'the ', after: '.', rank: 2 },
    { before: '“', after: '’s', rank: 2 },
    { before: 'THE ', after: 'LY', rank: 4 },
    { before: 'DIS', after: '', rank: 5 },
    { before: '9', after: '9', rank: 5 },
    { before: 'ß', after: ' ', rank: 5 },
  ])('is $rank between “$before” and “$after”', ({ before, after, rank }) => {
    const text = `${before}order${after}`
    const start = before.length
    expect(wordRank(text, { start, end: start + 5 })).toBe(rank)
  })
})
