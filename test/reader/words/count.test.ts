import { expect, it } from 'vitest'
import { count } from '@/reader/words/count'

it.each([
  [0, 'event', 'no events'],
  [1, 'event', '1 event'],
  [2, 'mention', '2 mentions'],
  [21, 'place', '21 places'],
  [1200, 'quote', '1200 quotes'],
] as const)('%d %s: it says "%s"', (number, noun, words) => {
  expect(count(number, noun)).toBe(words)
})

it.each([
  [0, 'no other uses'],
  [1, '1 other use'],
  [3, '3 other uses'],
])('%d: it counts what is called by two words, "%s"', (number, words) => {
  expect(count(number, 'other use')).toBe(words)
})
