import { expect, it } from 'vitest'
import { firstFrom } from '@/text/first-from'

it.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [4, 1],
  [5, 3],
  [9, 3],
  [10, 4],
])('it finds the first value from %i at %i', (limit, index) => {
  expect(firstFrom([2, 4, 4, 9], limit)).toBe(index)
})

it('finds none where there are no values', () => {
  expect(firstFrom([], 3)).toBe(0)
})
