import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paragraphsApart } from '@/library/opening/paragraphs-apart'

const LONG =
  'A line that is as long as a paragraph is, and goes on and on until it has more than ninety letters.'

it.each([
  ['blank lines', 'One.\n\nTwo.', 'One.\n\nTwo.'],
  ['more blank lines than one, with spaces in them', 'One.\n \n\t\n\nTwo.\n\n', 'One.\n\nTwo.'],
  ['line ends of other systems', 'One.\r\n\r\nTwo.\rThree.', 'One.\n\nTwo.\nThree.'],
  ['a byte order mark', '\uFEFFOne.', 'One.'],
  ['lines as long as paragraphs', `${LONG}\n${LONG}`, `${LONG}\n\n${LONG}`],
  ['two short lines', 'Bridge opens\nIt is red.', 'Bridge opens\n\nIt is red.'],
])('tells paragraphs apart by %s', (_what, words, text) => {
  expect(paragraphsApart(words)).toBe(text)
})

it('leaves a text that was wrapped as it is', () => {
  const wrapped = 'The bridge\nthat was closed\nfor nine years\nopened today.\nIt is red.'
  expect(paragraphsApart(wrapped)).toBe(wrapped)
})

it('keeps every character that is no white space, and is the same when done twice', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', '“', '🌉', ' ', '\n', '\r', '\t', '\u2028'),
  })
  fc.assert(
    fc.property(words, (typed) => {
      const text = paragraphsApart(typed)
      expect(text.replaceAll(/\s/g, '')).toBe(typed.replaceAll(/\s/g, ''))
      expect(paragraphsApart(text)).toBe(text)
    }),
  )
})
