import { describe, expect, it } from 'vitest'
import { answerOfName, answerOfProse } from '@/text/answer-to-words'

const sought = (words: string) => words.split(' ')

describe('answerOfName', () => {
  it.each([
    { name: 'the order', words: 'the order', rank: 0, found: 'the order' },
    { name: 'the order', words: 'the', rank: 1, found: 'the' },
    { name: 'other order', words: 'order', rank: 2, found: 'order' },
    { name: 'half-order', words: 'order', rank: 2, found: 'order' },
    { name: 'reorder (order)', words: 'order', rank: 2, found: 'order' },
    { name: 'orders of old', words: 'order', rank: 3, found: 'order' },
    { name: 'order2', words: 'order', rank: 3, found: 'order' },
    { name: 'executive order', words: 'exec order', rank: 3, found: 'executive order' },
    { name: 'other orders', words: 'order', rank: 4, found: 'order' },
    { name: 'the executive order', words: 'exec order', rank: 4, found: 'executive order' },
    { name: 'order of the executive', words: 'executive order', rank: 5, found: 'order' },
  ])('answers $words by “$name” with rank $rank', ({ name, words, rank, found }) => {
    const answer = answerOfName(name, sought(words))
    expect(answer?.rank).toBe(rank)
    expect(name.slice(answer?.place.start, answer?.place.end)).toBe(found)
  })

  it.each([
    { name: 'administration', words: 'nist' },
    { name: 'reorder, disorder', words: 'order' },
    { name: 'éorder', words: 'order' },
    { name: '1order', words: 'order' },
    { name: 'order', words: 'orders' },
    { name: 'executive agency', words: 'executive order' },
    { name: '', words: 'order' },
  ])('does not find $words in “$name”', ({ name, words }) => {
    expect(answerOfName(name, sought(words))).toBeNull()
  })
})

describe('answerOfProse', () => {
  it.each([
    { prose: 'order', rank: 2, at: 0 },
    { prose: 'order was kept', rank: 2, at: 0 },
    { prose: 'orders were kept', rank: 4, at: 0 },
    { prose: 'orders were kept in order', rank: 2, at: 20 },
  ])('finds order in “$prose” at $at, with rank $rank', ({ prose, rank, at }) => {
    expect(answerOfProse(prose, ['order'])).toMatchObject({ rank, place: { start: at } })
  })

  it('does not find what is not there', () => {
    expect(answerOfProse('ordinary', ['order'])).toBeNull()
  })
})
