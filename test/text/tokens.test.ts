import { expect, it } from 'vitest'
import { tokens } from '@/text/tokens'

it.each([
  ["the department's 1.5", ['the', 'department', "'", 's', '1', '.', '5']],
  ['cafe\u0301 нет', ['cafe\u0301', 'нет']],
  ['備忘録です', ['備', '忘', '録', 'で', 'す']],
  ['บันทึก', ['บั', 'น', 'ทึ', 'ก']],
  ['a 👩🚀 b', ['a', '👩', '🚀', 'b']],
  ['a \ud800 b', ['a', '\ud800', 'b']],
  [' ', []],
  ['', []],
])('cuts %j', (text, words) => {
  const { count, starts, ends } = tokens(text)
  const found = Array.from({ length: count }, (_, index) => text.slice(starts[index], ends[index]))
  expect(found).toEqual(words)
})

it('gives the same number to the same word only', () => {
  const [one, two, again] = tokens('one two one').ids
  expect(again).toBe(one)
  expect(two).not.toBe(one)
})
