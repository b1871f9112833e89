import { expect, it, vi } from 'vitest'
import { memoizeLast } from '@/text/memoize-last'

it('asks once for the same words in a row, and anew for others', () => {
  const ask = vi.fn((words: string) => words.length)
  const lengthOf = memoizeLast(ask)
  expect(['a', 'a', 'bb', 'bb', 'a'].map(lengthOf)).toEqual([1, 1, 2, 2, 1])
  expect(ask.mock.calls).toEqual([['a'], ['bb'], ['a']])
})

it('keeps an answer that is nothing', () => {
  const ask = vi.fn(() => null)
  const nothing = memoizeLast(ask)
  expect([nothing(''), nothing('')]).toEqual([null, null])
  expect(ask).toHaveBeenCalledOnce()
})

it('keeps nothing of a question that failed', () => {
  const ask = vi.fn((words: string) => new URL(words).href)
  const hrefOf = memoizeLast(ask)
  expect(() => hrefOf('a')).toThrow('Invalid URL')
  expect(() => hrefOf('a')).toThrow('Invalid URL')
  expect(hrefOf('https://lectern.example')).toBe('https://lectern.example/')
})
