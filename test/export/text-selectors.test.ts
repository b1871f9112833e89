import fc from 'fast-check'
import { expect, it } from 'vitest'
import { selectorsOf, utf16OffsetsOf } from '@/export/text-selectors'

it('turns offsets into positions and back, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const letters = [...text]
      const bounds = letters.map((_, index) => letters.slice(0, index).join('').length)
      const [start = 0, end = 0] = [a, b]
        .map((n) => bounds[n % bounds.length] ?? 0)
        .sort((x, y) => x - y)
      const [, position] = selectorsOf(text)({ start, end })
      const offset = utf16OffsetsOf(text)
      expect([offset(position.start), offset(position.end)]).toEqual([start, end])
    }),
  )
})

it('leaves no half of a letter in what surrounds the words', () => {
  const text = `${'🌉'.repeat(20)}a b${'🌉'.repeat(20)}`
  const [quote] = selectorsOf(text)({ start: 41, end: 42 })
  expect(quote).toMatchObject({
    exact: ' ',
    prefix: `${'🌉'.repeat(15)}a`,
    suffix: `b${'🌉'.repeat(15)}`,
  })
})
