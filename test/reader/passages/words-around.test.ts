import { expect, it } from 'vitest'
import { wordsAround } from '@/reader/passages/words-around'
import { unbracketed } from '../../support/brackets'

it.each([
  ['a line as it is', 'One [two] three.', 'One |two| three.'],
  ['nothing of other paragraphs', 'Above.\n\nOne [two] three.\n\nBelow.', 'One |two| three.'],
  [
    'the nearest whole words of a long line',
    `${'unfortunately '.repeat(9)}the [two] were ${'not at home '.repeat(9)}.`,
    '… unfortunately unfortunately unfortunately the |two| were not at home not at home not at home not at …',
  ],
  ['words of two paragraphs on one line', 'One [two.\n\nThree] four.', 'One |two. Three| four.'],
])('gives %s', (_, notation, shown) => {
  const { text, range } = unbracketed(notation)
  const { before, words, after } = wordsAround(text, range)
  expect([before, words, after].join('|')).toBe(shown)
})

it('gives many words by their ends', () => {
  const text = 'one two three '.repeat(50)
  const { words } = wordsAround(text, { start: 0, end: text.length })
  expect(words).toMatch(/^one two .*… .*two three $/)
  expect(words.length).toBeLessThan(130)
})
