import { expect, it } from 'vitest'
import { listOf } from '@/reader/words/list-of'

it.each([
  [[], ''],
  [['the bridge'], 'the bridge'],
  [['the bridge', 'the ferry'], 'the bridge and the ferry'],
  [['the bridge', 'the ferry', 'the mayor'], 'the bridge, the ferry and the mayor'],
  [['a', 'b', 'c', 'd'], 'a, b, c and d'],
  [['a and b', 'c'], 'a and b and c'],
])('%j: it reads "%s"', (words, joined) => {
  expect(listOf(words)).toBe(joined)
})
