import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldAccents } from '@/text/fold-accents'
import { foldText, sourceRange } from '@/text/fold-text'

it.each([
  ['Électricité', 'electricite'],
  ['Zürich', 'zurich'],
  ['a\u0301b', 'ab'],
  ['plain', 'plain'],
  ['', ''],
])('folds %j to %j', (source, folded) => {
  expect(foldAccents(foldText(source)).text).toBe(folded)
})

it('keeps the way back to the source', () => {
  const source = 'le café noir'
  const folded = foldAccents(foldText(source))
  const start = folded.text.indexOf('cafe')
  const { start: from, end } = sourceRange(folded, { start, end: start + 4 })
  expect(source.slice(from, end)).toBe('café')
})

it('has a place in the source for every unit, in order, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (source) => {
      const { text, starts, ends } = foldAccents(foldText(source))
      expect(starts).toHaveLength(text.length)
      for (let at = 0; at < text.length; at++) {
        expect(ends[at]).toBeGreaterThan(starts[at] ?? -1)
        expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0)
      }
    }),
  )
})
