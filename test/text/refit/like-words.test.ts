import { expect, it } from 'vitest'
import { areLike } from '@/text/refit/like-words'

it.each([
  ['memorandum', 'memrandum'],
  ['memorandum', 'memmorandum'],
  ['Hale', 'Halle'],
  ['Raimondo', 'Raimundo'],
  ['recieve', 'receive'],
  ['memo', 'Memo'],
  ['a', 'A'],
  ['café', 'cafe\u0301'],
])('it takes %s and %s for one word, misspelled', (one, other) => {
  expect(areLike(one, other)).toBe(true)
  expect(areLike(other, one)).toBe(true)
})

it.each([
  ['he', 'she'],
  ['his', 'this'],
  ['memo', 'treaty'],
  ['1900', '1901'],
  ['9th', '8th'],
  ['agreed', 'disagreed'],
  ['both', 'booth or'],
  ['Hale', 'Hill'],
  ['possible', 'impossibly'],
])('it takes %s and %s for two words', (one, other) => {
  expect(areLike(one, other)).toBe(false)
  expect(areLike(other, one)).toBe(false)
})
