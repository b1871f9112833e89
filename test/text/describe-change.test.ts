import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, invertChange, mapRange } from '@/text/change'
import { describeChange } from '@/text/describe-change'
import { tokens } from '@/text/tokens'
import { bracketed, unbracketed } from '../support/brackets'
import { shownChange } from '../support/edited'

/** Before and after, and the change: what is replaced, an arrow, and what stands there now. */
it.each([
  ['nothing', 'they signed', 'they signed', 'they signed'],
  ['a letter corrected', 'they singed it', 'they signed it', 'they {singed→signed} it'],
  ['a word put in', 'they signed it', 'they all signed it', 'they {→all }signed it'],
  ['a word left out', 'they all signed it', 'they signed it', 'they {all →}signed it'],
  ['a word at the end', 'they signed', 'they signed it', 'they signed{→ it}'],
  ['several words', 'the old men', 'a very young man', '{the old men→a very young man}'],
  ['a capital', 'So. they signed', 'So. They signed', 'So. {they→They} signed'],
  ['a mark', 'so, they signed', 'so: they signed', 'so{,→:} they signed'],
  ['a possessive', 'the memo of Hale', 'the memo of Hale’s', 'the memo of Hale{→’s}'],
  ['white space', 'they  signed', 'they signed', 'they { →}signed'],
  ['a paragraph', 'one.\n\nthree.', 'one.\n\ntwo.\n\nthree.', 'one.\n\n{→two.\n\n}three.'],
  [
    'a sentence',
    'One. Three.\n\nFour.',
    'One. Two. Three.\n\nFour.',
    'One. {→Two. }Three.\n\nFour.',
  ],
  ['a paragraph cut in two', 'One. Two.', 'One.\n\nTwo.', 'One.{ →\n\n}Two.'],
  ['no spaces', '両国は覚書に署名', '両国は条約に署名', '両国は{覚書→条約}に署名'],
  ['a mark on a letter', 'a cafe here', 'a cafe\u0301 here', 'a {cafe→cafe\u0301} here'],
  ['emoji', 'so 🌉 it is', 'so 🌇 it is', 'so {🌉→🌇} it is'],
  ['a paragraph like the next', 'A. B.', 'A.\n\nA. B.', 'A.{→\n\nA.} B.'],
  ['the second of two alike', 'A b.\n\nA c.', 'A c.', 'A {b.\n\nA →}c.'],
  ['all of it', '', 'they signed', '{→they signed}'],
])('it tells what changed: %s', (_name, before, after, marked) => {
  expect(shownChange(before, describeChange(before, after))).toBe(marked)
})

it('brings a range to where its words are now', () => {
  const { text, range } = unbracketed('The memo that [Ruth Hale] had signed was read.')
  const after = 'On Monday the memo that Ruth Hail had signed was read.'
  const found = mapRange(describeChange(text, after), range)
  expect(found && bracketed(after, found)).toBe(
    'On Monday the memo that [Ruth Hail] had signed was read.',
  )
})

describe('whatever the two texts', () => {
  const unit = fc.constantFrom(
    ...['the', 'memo', 'was', ' ', ' ', ' ', '\n\n', '. ', '“', 'é', '\u0301', '🌉', '🌇', '備'],
  )
  const text = fc.array(unit, { maxLength: 40 }).map((units) => units.join(''))
  const anyText = fc.oneof(text, fc.string({ unit: 'binary', maxLength: 40 }))

  it('makes the one of the other', () => {
    law(anyText, (before, after) => {
      expect(applyChange(describeChange(before, after), before)).toBe(after)
    })
  })

  it('tells of nothing between a text and itself', () => {
    law(anyText, (before) => {
      expect(describeChange(before, before).replacements).toEqual([])
    })
  })

  it('cuts no word in two, and no character', () => {
    law(anyText, (before, after) => {
      const change = describeChange(before, after)
      for (const { start, end } of change.replacements) {
        expect(isInWord(before, start) || isInWord(before, end)).toBe(false)
      }
      for (const { start, end } of invertChange(change, before).replacements) {
        expect(isInWord(after, start) || isInWord(after, end)).toBe(false)
      }
    })
  })

  function law(texts: fc.Arbitrary<string>, holds: (before: string, after: string) => void) {
    fc.assert(fc.property(texts, texts, holds), { numRuns: 500 })
  }
})

it.each([
  ['the letter a', 'a'.repeat(300_000), 'a'.repeat(299_999)],
  ['marks', '!?'.repeat(50_000), '?!'.repeat(50_000)],
  ['white space', ' '.repeat(300_000), '\n'.repeat(300_000)],
  ['lone surrogates', '\ud800'.repeat(50_000), `\udc00${'\ud800'.repeat(50_000)}`],
  ['the same words over and over', 'the memo '.repeat(20_000), 'the memo '.repeat(19_000)],
  ['nothing in common', 'memo '.repeat(3_000), 'note '.repeat(3_000)],
])('it is done with a hostile text at once: %s', (_name, before, after) => {
  expect(applyChange(describeChange(before, after), before)).toBe(after)
})

/** Whether the offset is inside a word, or a character that is none. */
function isInWord(text: string, offset: number): boolean {
  const { starts, ends } = tokens(text)
  return starts.some((start, index) => start < offset && offset < (ends[index] ?? 0))
}
