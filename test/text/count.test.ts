import { expect, it } from 'vitest'
import { count } from '@/text/count'

it.each([
  [0, 'event', 'no events'],
  [1, 'event', '1 event'],
  [2, 'mention', '2 mentions'],
  [1200, 'quote', '1200 quotes'],
])('%d %s: it says "%s"', (number, noun, words) => {
  expect(count(number, noun)).toBe(words)
})

it.each([
  [0, 'no entries'],
  [1, '1 entry'],
  [3, '3 entries'],
])('%d: it takes the plural it is given, "%s"', (number, words) => {
  expect(count(number, 'entry', 'entries')).toBe(words)
})
