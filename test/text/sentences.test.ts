import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paragraphNumber } from '@/text/paragraphs'
import { type Sentence, sentenceAt, sentences, sentencesAround } from '@/text/sentences'

// A stroke stands between sentences.
it.each([
  'It rained.| We stayed.',
  '“It rained.”| We stayed (all of us).| Then we left!',
  'Headline without a stop\n\n|It rained.| We\nstayed.\r\n\r\n|We left.',
  'Dr.| No was 1.5 m tall…| Really?',
  '雨が降った。|私たちは残った。|行きましたか？|はい',
])('cuts %j', (marked) => {
  const parts = marked
    .replaceAll(/([.!?…][”)]?)\| |\|/g, (_, end) => (end ? `${end} |` : '|'))
    .split('|')
  const text = parts.join('')
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts)
})

it('covers whatever text once, and numbers paragraphs as addresses do', () => {
  const unit = fc.constantFrom('a', '.', ' ', '\n', '\n\n', '”', '。', '\ud83d')
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const found = sentences(text)
      expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      for (const { start, paragraph } of found.slice(1)) {
        expect(paragraph).toBe(paragraphNumber(text, start))
      }
    }),
    { numRuns: 1000 },
  )
})

it('cuts around an offset as it cuts the whole, however little of it is looked at', () => {
  const unit = fc.constantFrom(
    'a',
    'a',
    'a',
    '.',
    '. ',
    ' ',
    '\n',
    '\n\n',
    '\r\n\r\n',
    '”',
    ')',
    '。',
  )
  const text = fc.array(unit, { minLength: 1, maxLength: 300 }).map((units) => units.join(''))
  fc.assert(
    fc.property(text, fc.nat(), fc.constantFrom(1, 4, 16), (text, at, reach) => {
      const offset = at % text.length
      const around = sentencesAround(text, offset, reach)
      expect(beside(around, offset)).toEqual(beside(sentences(text), offset))
    }),
    { numRuns: 2000 },
  )
})

/** The sentence at an offset and those beside it, with what paragraphs they are in from its own. */
function beside(all: readonly Sentence[], offset: number) {
  const index = sentenceAt(all, offset)
  return [index - 1, index, index + 1].map((at) => {
    const sentence = all[at]
    const own = all[index]?.paragraph ?? 0
    return sentence && { ...sentence, paragraph: sentence.paragraph - own }
  })
}

it.each([' ', '.', '. ', ')', '\n', 'a.)) '])('is done at once with nothing but %j', (unit) => {
  sentences(unit.repeat(800_000))
})
