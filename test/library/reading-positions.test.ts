import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatPositions,
  isWorthKeeping,
  keptParagraph,
  parsePositions,
  positionAt,
  type ReadingPosition,
  withoutPosition,
  withPosition,
} from '@/library/reading-positions'
import { smallEdition, smallEditionWith } from '../support/small-edition'

const place = fc.record<ReadingPosition>({
  edition: fc.stringMatching(/^(mine\/)?[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/),
  version: fc.integer({ min: 1, max: 999_999 }),
  paragraph: fc.integer({ min: 1, max: 999_999 }),
  fingerprint: fc.option(fc.stringMatching(/^[a-z0-9]{1,7}$/)),
})
const places = fc.uniqueArray(place, { maxLength: 50, selector: ({ edition }) => edition })

const at = (edition: string, paragraph: number, version = 1): ReadingPosition => ({
  edition,
  version,
  paragraph,
  fingerprint: null,
})

it('reads back what it writes, in the same order', () => {
  fc.assert(
    fc.property(places, (made) => {
      expect(parsePositions(formatPositions(made))).toEqual(made)
    }),
  )
})

describe('what was kept and is not understood', () => {
  it.each([
    [''],
    ['{}'],
    ['bridge'],
    ['bridge=4'],
    ['bridge=0.4'],
    ['bridge=1.0'],
    ['bridge=1.4.'],
    ['bridge=1.4.A'],
    ['bridge=1.4.12345678'],
    ['bridge=1.4.1.1'],
    ['bridge=1.-4'],
    ['bridge=1.9999999'],
    ['Bridge=1.4'],
    ['mine/=1.4'],
    ['yours/bridge=1.4'],
    ['%E0%A4%A=1.4'],
    ['__proto__=1.4'],
  ])('"%s": it counts as absent', (kept) => {
    expect(parsePositions(kept)).toEqual([])
  })

  it('costs the rest nothing', () => {
    expect(parsePositions('a=x&b=2.41&c=')).toEqual([at('b', 41, 2)])
  })

  it('never throws, and never lets more than 50 through', () => {
    fc.assert(
      fc.property(fc.string(), (kept) => {
        expect(Array.isArray(parsePositions(kept))).toBe(true)
      }),
    )
    const many = Array.from({ length: 60 }, (_, index) => `e${index}=1.9`).join('&')
    expect(parsePositions(many)).toHaveLength(50)
  })
})

describe('the place in an edition', () => {
  const WORDS = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight']
  const version = (number: number, words: readonly string[]) =>
    smallEditionWith({
      version: number,
      article: { ...smallEdition.article, text: words.join('\n\n') },
    })
  const first = version(1, WORDS)

  it.each([
    ['in the same version', first, 6],
    ['after paragraphs before it were added', version(2, ['New', 'Newer', ...WORDS]), 8],
    ['after one was taken away', version(2, WORDS.slice(1)), 5],
    ['after only its look was changed', version(2, WORDS.with(5, 'SIX')), 6],
    ['in the nearest of two of the same words', version(2, ['Six', ...WORDS]), 7],
    ['at its number where its words have changed', version(2, WORDS.with(5, 'Other')), 6],
    ['at the end where there are fewer', version(2, ['A', 'B', 'C', 'D']), 4],
    ['nowhere where that is the beginning', version(2, ['A', 'B', 'C']), null],
  ])('is found %s', (_where, edition, paragraph) => {
    const [kept] = parsePositions(formatPositions([positionAt(first, 6)]))
    expect(keptParagraph(kept ? [at('ferry', 7), kept] : [], edition)).toBe(paragraph)
  })

  it('is found by its number where it was kept without a fingerprint', () => {
    expect(keptParagraph([at(first.id, 5)], version(2, WORDS))).toBe(5)
  })

  it('is none in an edition that was not read', () => {
    expect(keptParagraph([at('ferry', 7)], first)).toBeNull()
  })
})

it('puts the latest first and knows one place for an edition', () => {
  expect(withPosition([at('ferry', 7), at('bridge', 4)], at('bridge', 9, 2))).toEqual([
    at('bridge', 9, 2),
    at('ferry', 7),
  ])
})

it('lets the oldest go when there are more than 50', () => {
  const full = Array.from({ length: 50 }, (_, index) => at(`e${index}`, 9))
  const kept = withPosition(full, at('bridge', 4))
  expect(kept).toHaveLength(50)
  expect(kept[0]).toEqual(at('bridge', 4))
  expect(kept.at(-1)).toEqual(at('e48', 9))
})

it('forgets the place of one edition', () => {
  expect(withoutPosition([at('ferry', 7), at('bridge', 4)], 'ferry')).toEqual([at('bridge', 4)])
})

it.each([
  ['the first paragraph', 1, false, false],
  ['the third', 3, false, false],
  ['the fourth', 4, false, true],
  ['a paragraph with the end in sight', 41, true, false],
])('%s', (_name, paragraph, hasEnded, isKept) => {
  expect(isWorthKeeping(paragraph, hasEnded)).toBe(isKept)
})
