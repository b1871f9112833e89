import { expect, it } from 'vitest'
import { contains, overlaps } from '@/text/range'

it.each([
  { name: 'one that begins inside', a: [0, 5], b: [4, 9], expected: true },
  { name: 'one inside the other', a: [0, 9], b: [3, 4], expected: true },
  { name: 'itself', a: [2, 3], b: [2, 3], expected: true },
  { name: 'not one that begins where it ends', a: [0, 5], b: [5, 9], expected: false },
  { name: 'not one apart', a: [0, 2], b: [5, 9], expected: false },
])('a range overlaps $name', ({ a, b, expected }) => {
  expect(overlaps(range(a), range(b))).toBe(expected)
  expect(overlaps(range(b), range(a))).toBe(expected)
})

it.each([
  { name: 'itself', outer: [2, 5], inner: [2, 5], expected: true },
  { name: 'one inside', outer: [0, 9], inner: [3, 4], expected: true },
  { name: 'not one that begins before', outer: [3, 9], inner: [2, 4], expected: false },
  { name: 'not one that ends after', outer: [0, 4], inner: [3, 5], expected: false },
])('a range contains $name', ({ outer, inner, expected }) => {
  expect(contains(range(outer), range(inner))).toBe(expected)
})

function range([start = 0, end = 0]: readonly number[]) {
  return { start, end }
}
