import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldAccents } from '@/text/fold-accents'
import { foldText, sourceRange } from '@/text/fold-text'

it.each([
  ['Électricité', 'electricite'],
  ['Zürich', 'zurich'],
  ['a\u0301b', 'ab'],
  ['Łódź', 'lodz'],
  ['Øresund', 'oresund'],
  ['Đà Nẵng', 'da nang'],
  ['Ħal Għaxaq', 'hal ghaxaq'],
  ['Þingvellir, Seyðisfjörður', 'thingvellir, seydisfjordur'],
  ['Æsop, Œuvre, Straße', 'aesop, oeuvre, strasse'],
  ['Iğdır, Ŧ', 'igdir, t'],
  ['Αθήνα', 'αθηνα'],
  ['plain', 'plain'],
  ['', ''],
])('folds %j to %j', (source, folded) => {
  expect(foldAccents(foldText(source)).text).toBe(folded)
})

it.each([
  { source: 'le café noir', words: 'cafe', found: 'café' },
  { source: 'in Łódź, Polska', words: 'lodz', found: 'Łódź' },
  { source: 'Æon æther ære', words: 'aether', found: 'æther' },
  { source: 'Æon æther ære', words: 'er', found: 'er' },
  { source: 'þýð þing', words: 'thing', found: 'þing' },
])('keeps the way back from $words to $found', ({ source, words, found }) => {
  const folded = foldAccents(foldText(source))
  const start = folded.text.indexOf(words)
  const { start: from, end } = sourceRange(folded, { start, end: start + words.length })
  expect(source.slice(from, end)).toBe(found)
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
