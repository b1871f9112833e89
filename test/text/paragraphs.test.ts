import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paragraphs } from '@/text/paragraphs'

it.each([
  { name: 'one', text: 'One.', found: ['One.'] },
  { name: 'three', text: 'One.\n\nTwo.\n\nThree.', found: ['One.', 'Two.', 'Three.'] },
  { name: 'one of two lines', text: 'One,\nstill one.', found: ['One,\nstill one.'] },
  { name: 'an empty one', text: '', found: [''] },
])('finds $name', ({ text, found }) => {
  expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(found)
})

it('counts them from 1', () => {
  expect(paragraphs('a\n\nbc')).toEqual([
    { number: 1, start: 0, end: 1 },
    { number: 2, start: 3, end: 5 },
  ])
})

it('covers every text once and in order', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '🌉', '\n', '\n\n', ' ') })
  fc.assert(
    fc.property(text, (words) => {
      const found = paragraphs(words)
      expect(found.map(({ start, end }) => words.slice(start, end)).join('\n\n')).toBe(words)
      expect(found.map(({ number }) => number)).toEqual(found.map((_, index) => index + 1))
      expect(found.slice(1).map(({ start }) => start - 2)).toEqual(
        found.slice(0, -1).map(({ end }) => end),
      )
    }),
  )
})
