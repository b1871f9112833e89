import fc from 'fast-check'
import { expect, it } from 'vitest'
import { occurrences } from '@/text/occurrences'

it.each([
  { text: 'a memo, the memo', words: 'memo', found: [2, 12] },
  { text: 'aaaa', words: 'aa', found: [0, 1, 2] },
  { text: 'aaaab', words: 'aab', found: [2] },
  { text: 'memo', words: 'memos', found: [] },
  { text: 'memo', words: '', found: [] },
  { text: '', words: 'a', found: [] },
])('finds $words in $text at $found', ({ text, words, found }) => {
  expect(occurrences(text, words, 10)).toEqual(found)
})

it('finds no more than it is asked for', () => {
  expect(occurrences('aaaa', 'a', 2)).toEqual([0, 1])
})

it('finds what looking everywhere finds', () => {
  const string = fc.string({ unit: fc.constantFrom('a', 'b') })
  fc.assert(
    fc.property(
      string,
      fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 9 }),
      (text, words) => {
        const everywhere = [...text].flatMap((_, at) => (text.startsWith(words, at) ? [at] : []))
        expect(occurrences(text, words, 1000)).toEqual(everywhere)
      },
    ),
    { numRuns: 2000 },
  )
})

it.each([
  ['b at the end', `${'a'.repeat(1999)}b`],
  ['b at the beginning', `b${'a'.repeat(1999)}`],
  ['b in the middle', `${'a'.repeat(1000)}b${'a'.repeat(999)}`],
])('takes time in proportion for a million letters a, and words with %s', (_name, words) => {
  expect(occurrences('a'.repeat(1_000_000), words, 10)).toEqual([])
})
