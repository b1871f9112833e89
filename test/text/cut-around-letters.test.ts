import { expect, it } from 'vitest'
import { cutAroundLetters } from '@/text/cut-around-letters'

it.each([
  ['“Through ', ['“', 'Through', ' ']],
  ['united efforts, ', ['', 'united efforts', ', ']],
  ['(“9 a.m.”)', ['(“', '9 a.m', '.”)']],
  ['— ', ['— ', '', '']],
  ['', ['', '', '']],
])('cuts %j into %j', (words, parts) => {
  expect(cutAroundLetters(words)).toEqual(parts)
})

it('is done with a long row of marks at once', () => {
  const marks = '“'.repeat(100_000)
  expect(cutAroundLetters(`${marks}a${marks}`)).toEqual([marks, 'a', marks])
})
