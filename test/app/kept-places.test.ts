import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatPlaces,
  isWorthKeeping,
  type KeptPlace,
  keptParagraph,
  parsePlaces,
  withoutPlace,
  withPlace,
} from '@/app/kept-places'

const place = fc.record<KeptPlace>({
  edition: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/),
  version: fc.integer({ min: 1, max: 999_999 }),
  paragraph: fc.integer({ min: 1, max: 999_999 }),
})
const places = fc.uniqueArray(place, { maxLength: 50, selector: ({ edition }) => edition })

const at = (edition: string, paragraph: number, version = 1): KeptPlace => ({
  edition,
  version,
  paragraph,
})

it('reads back what it writes, in the same order', () => {
  fc.assert(
    fc.property(places, (made) => {
      expect(parsePlaces(formatPlaces(made))).toEqual(made)
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
    ['bridge=1.4.1'],
    ['bridge=1.-4'],
    ['bridge=1.9999999'],
    ['Bridge=1.4'],
    ['%E0%A4%A=1.4'],
    ['__proto__=1.4'],
  ])('"%s": it counts as absent', (kept) => {
    expect(parsePlaces(kept)).toEqual([])
  })

  it('costs the rest nothing', () => {
    expect(parsePlaces('a=x&b=2.41&c=')).toEqual([at('b', 41, 2)])
  })

  it('never throws, and never lets more than 50 through', () => {
    fc.assert(
      fc.property(fc.string(), (kept) => {
        expect(Array.isArray(parsePlaces(kept))).toBe(true)
      }),
    )
    const many = Array.from({ length: 60 }, (_, index) => `e${index}=1.9`).join('&')
    expect(parsePlaces(many)).toHaveLength(50)
  })
})

it('finds the place of an edition in the same version only', () => {
  const kept = [at('ferry', 7), at('bridge', 41, 2)]
  expect(keptParagraph(kept, { id: 'bridge', version: 2 })).toBe(41)
  expect(keptParagraph(kept, { id: 'bridge', version: 3 })).toBeNull()
  expect(keptParagraph(kept, { id: 'tunnel', version: 1 })).toBeNull()
})

it('puts the latest first and knows one place for an edition', () => {
  expect(withPlace([at('ferry', 7), at('bridge', 4)], at('bridge', 9, 2))).toEqual([
    at('bridge', 9, 2),
    at('ferry', 7),
  ])
})

it('lets the oldest go when there are more than 50', () => {
  const full = Array.from({ length: 50 }, (_, index) => at(`e${index}`, 9))
  const kept = withPlace(full, at('bridge', 4))
  expect(kept).toHaveLength(50)
  expect(kept[0]).toEqual(at('bridge', 4))
  expect(kept.at(-1)).toEqual(at('e48', 9))
})

it('forgets the place of one edition', () => {
  expect(withoutPlace([at('ferry', 7), at('bridge', 4)], 'ferry')).toEqual([at('bridge', 4)])
})

it.each([
  ['the first paragraph', 1, false, false],
  ['the third', 3, false, false],
  ['the fourth', 4, false, true],
  ['a paragraph with the end in sight', 41, true, false],
])('%s', (_name, paragraph, hasEnded, isKept) => {
  expect(isWorthKeeping(paragraph, hasEnded)).toBe(isKept)
})
