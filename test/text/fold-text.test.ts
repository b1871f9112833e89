import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedRange, foldText, sourceRange } from '@/text/fold-text'

it.each([
  ['case', 'The MEMO', 'the memo'],
  ['sharp s', 'STRASSE Straße', 'strasse strasse'],
  ['curly quotes', '“a” ‘b’ «c»', '"a" \'b\' "c"'],
  ['dashes, however many', 'a — b -- c ‑ d', 'a - b - c - d'],
  ['an ellipsis', 'so…', 'so...'],
  ['white space of every kind', 'a\u00a0b\u2009c\r\n\r\nd  e\u3000f', 'a b c d e f'],
  ['what is invisible', 'me\u00admo\u200b \u202amemo\u202c\ufeff', 'memo memo'],
  ['normal forms', 'caf\u00e9 cafe\u0301', 'cafe\u0301 cafe\u0301'],
  ['ligatures and wide letters', 'ﬁne Ｗｉｄｅ', 'fine wide'],
  ['marks in another order', 'a\u0301\u0323', 'a\u0323\u0301'],
])('folds %s', (_name, source, folded) => {
  expect(foldText(source).text).toBe(folded)
})

it.each([
  ['resume', 'résumé'],
  ['Raimondo', 'R\u0430imondo'],
  ['12', '21'],
])('keeps %j and %j apart', (one, other) => {
  expect(foldText(one).text).not.toBe(foldText(other).text)
})

// Brackets mark the same words in the folded text and in its source.
it.each([
  { source: 'the [me\u00admo] was', folded: 'the [memo] was' },
  { source: 'a  \n [cafe\u0301] b', folded: 'a [cafe\u0301] b' },
  { source: 'so[…] on', folded: 'so[...] on' },
  { source: '[👩\u200d🚀] flew', folded: '[👩🚀] flew' },
])('knows that $folded comes from $source', ({ source, folded }) => {
  const from = unbracket(source)
  const to = unbracket(folded)
  const result = foldText(from.text)
  expect(result.text).toBe(to.text)
  expect(sourceRange(result, to.range)).toEqual(from.range)
  expect(foldedRange(result, from.range)).toEqual(to.range)
})

describe('whatever the text', () => {
  const unit = fc.constantFrom(
    'a',
    'B',
    ' ',
    '\n',
    '…',
    '—',
    '-',
    '\u00ad',
    '\u0301',
    'é',
    '\ud83d',
    '🌉',
  )
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit }))

  it('comes from pieces of the source in order, which lose only what is invisible', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: folded, starts, ends } = foldText(source)
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length])
        const pieces = new Map<number, number>()
        for (const [index, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0)
          expect(ends[index]).toBeGreaterThanOrEqual(ends[index - 1] ?? 0)
          expect(ends[index]).toBeGreaterThan(start)
          pieces.set(start, ends[index] ?? 0)
        }
        expect(foldText(joined(source, pieces)).text).toBe(folded)
      }),
      { numRuns: 1000 },
    )
  })

  it('folds what is folded no further', () => {
    fc.assert(
      fc.property(fc.string({ unit }), (source) => {
        const { text: once } = foldText(source)
        expect(foldText(once).text).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })
})

it.each([
  ['letters', 'a'.repeat(800_000)],
  ['combining marks', `a${'\u0301\u0323'.repeat(800_000)}`],
  ['long compatible forms', '\ufdfa'.repeat(800_000)],
  ['lone surrogates', '\ud800'.repeat(800_000)],
  ['spaces', ' '.repeat(800_000)],
])('is done at once with nothing but %s', (_name, source) => {
  foldText(source)
})

function joined(source: string, pieces: ReadonlyMap<number, number>): string {
  return [...pieces].map(([start, end]) => source.slice(start, end)).join('')
}

function unbracket(bracketed: string) {
  const start = bracketed.indexOf('[')
  const end = bracketed.indexOf(']') - 1
  return { text: bracketed.replaceAll(/[[\]]/g, ''), range: { start, end } }
}
