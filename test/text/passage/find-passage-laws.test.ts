import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describePassage } from '@/text/passage/describe-passage'
import { findPassage } from '@/text/passage/find-passage'
import type { FoundPassage, Passage } from '@/text/passage/passage'

const unit = fc.constantFrom(
  ...['the', 'memo', 'memo', 'was', 'signed', 'a', ' ', ' ', '. ', '\n\n', '“', '’', '…', '—'],
  ...['\u00ad', '\u200b', '\u0301', 'é', 'ß', '備', '🌉', '\ud83c', '\udf09', 'שלום'],
)
const text = fc.oneof(
  fc.array(unit, { minLength: 1, maxLength: 120 }).map((units) => units.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
)
const withRange = text.chain((text) =>
  fc
    .tuple(fc.nat({ max: text.length - 1 }), fc.integer({ min: 1, max: text.length }))
    .map(([start, length]) => ({
      text,
      range: { start, end: Math.min(text.length, start + length) },
    })),
)
const words = fc.oneof(text, fc.constant(''))
const offset = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -1, 1e308))
const anyPassage: fc.Arbitrary<Passage> = fc
  .tuple(
    fc.oneof(fc.record({ exact: words }), fc.record({ head: words, tail: words, length: offset })),
    fc.record(
      {
        prefix: words,
        suffix: words,
        start: offset,
        end: offset,
        paragraph: offset,
        sentence: fc.oneof(words, fc.constantFrom('..', '...', 'a.b.c', '.constructor.__proto__')),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([own, rest]) => ({ ...own, ...rest }))

describe('a passage that was described', () => {
  it('is found exactly in the same text, whatever the text and the range', () => {
    fc.assert(
      fc.property(withRange, ({ text, range }) => {
        expect(findPassage(text, describePassage(text, range))).toEqual({ grade: 'exact', range })
      }),
      { numRuns: 1000 },
    )
  })

  it('is so too when it is long', () => {
    const parts = fc.array(text, { minLength: 20, maxLength: 40 })
    fc.assert(
      fc.property(parts, (units) => {
        const long = units.join(' ').repeat(3)
        const range = { start: 7, end: long.length - 5 }
        fc.pre(range.end > range.start)
        expect(findPassage(long, describePassage(long, range))).toEqual({ grade: 'exact', range })
      }),
      { numRuns: 100 },
    )
  })
})

it('gives ranges within the text, or none, whatever it is asked for', () => {
  fc.assert(
    fc.property(text, anyPassage, (text, passage) => {
      expectWithin(text, findPassage(text, passage))
    }),
    { numRuns: 2000 },
  )
})

describe('a hostile text', () => {
  const texts: [string, string][] = [
    ['the letter a', 'a'.repeat(100_000)],
    ['the word a', 'a '.repeat(50_000)],
    ['a few words', 'the memo was signed. '.repeat(30_000)],
    ['marks', '!?'.repeat(50_000)],
    ['combining marks', `a${'\u0301\u0323'.repeat(50_000)}`],
    ['lone surrogates', '\ud800'.repeat(100_000)],
    ['emoji', '👩\u200d🚀'.repeat(20_000)],
    ['right-to-left text', '\u202eשלום '.repeat(20_000)],
    ['blank lines', '\n\n'.repeat(50_000)],
    ['ideographs', '備忘録'.repeat(30_000)],
  ]
  const passages: [string, (text: string) => Passage][] = [
    ['one unit', (text) => ({ exact: text.slice(0, 1) })],
    ['many units', (text) => ({ exact: text.slice(0, 1999), prefix: 'x', suffix: 'y' })],
    ['too many units', (text) => ({ exact: `${text.slice(0, 9999)}x${text.slice(0, 9999)}` })],
    [
      'changed words',
      (text) => ({
        exact: `${text.slice(7, 900)}x${text.slice(3, 900)}`,
        prefix: text.slice(5, 69),
        suffix: text.slice(9, 73),
        start: 70,
      }),
    ],
    [
      'two ends',
      (text) => ({ head: text.slice(1, 9999), tail: text.slice(2, 9999), length: 40_000 }),
    ],
  ]

  it.each(
    texts.flatMap(([name, text]) => passages.map(([what, of]) => [name, what, text, of] as const)),
  )('of %s gives for %s ranges within it, or none', (_name, _what, text, passageOf) => {
    expectWithin(text, findPassage(text, passageOf(text)))
  })
})

function expectWithin(text: string, found: FoundPassage | null) {
  const ranges = found === null ? [] : found.grade === 'ambiguous' ? found.ranges : [found.range]
  for (const { start, end } of ranges) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
  }
  if (found?.grade === 'ambiguous') expect(ranges.length).toBeGreaterThan(1)
  if (found?.grade === 'similar') {
    expect(text.slice(found.range.start, found.range.end)).toBe(found.now)
  }
}
