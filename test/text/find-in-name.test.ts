import { expect, it } from 'vitest'
import { findInName } from '@/text/find-in-name'

it.each([
  { name: 'the order', words: 'the order', rank: 0, at: 0 },
  { name: 'the order', words: 'the', rank: 1, at: 0 },
  { name: 'other order', words: 'order', rank: 2, at: 6 },
  { name: 'reorder (order)', words: 'order', rank: 2, at: 9 },
  { name: 'half-order', words: 'order', rank: 2, at: 5 },
  { name: 'reorder, disorder', words: 'order', rank: 3, at: 2 },
  { name: 'éorder', words: 'order', rank: 3, at: 1 },
  { name: '1order', words: 'order', rank: 3, at: 1 },
])('finds $words in “$name” at $at, with rank $rank', ({ name, words, rank, at }) => {
  expect(findInName(name, words)).toEqual({ rank, at })
})

it.each([
  { name: 'order', words: 'orders' },
  { name: '', words: 'order' },
])('does not find $words in “$name”', ({ name, words }) => {
  expect(findInName(name, words)).toBeNull()
})
