import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segments } from '@/text/segments'

// Letters stand where an annotation of that name covers the text; a segment is its range with the
// names of what covers it.
it.each([
  { name: 'nothing', marks: ['        '], expected: ['0-8'] },
  { name: 'one annotation', marks: ['  aaa   '], expected: ['0-2', '2-5 a', '5-8'] },
  { name: 'neighbours', marks: ['aaabbb  '], expected: ['0-3 a', '3-6 b', '6-8'] },
  {
    name: 'an overlap',
    marks: ['aaaaa   ', '   bbbbb'],
    expected: ['0-3 a', '3-5 a b', '5-8 b'],
  },
  {
    name: 'one inside another',
    marks: ['aaaaaaaa', '   bb   '],
    expected: ['0-3 a', '3-5 a b', '5-8 a'],
  },
  {
    name: 'the same words twice',
    marks: ['  aa    ', '  bb    '],
    expected: ['0-2', '2-4 a b', '4-8'],
  },
  {
    name: 'the order of the annotations, not of the text',
    marks: ['    aaaa', 'bbbbbb  '],
    expected: ['0-4 b', '4-6 a b', '6-8 a'],
  },
])('cuts $name', ({ marks, expected }) => {
  const annotations = marks.flatMap((line) => annotationsIn(line))
  const found = segments({ start: 0, end: 8 }, annotations)
  expect(found.map(describeSegment)).toEqual(expected)
})

it('counts an annotation as far as it lies inside', () => {
  const annotations = [
    ...annotationsIn('aaaaaaaaaa'),
    ...annotationsIn('bb'),
    ...annotationsIn('        cc'),
  ]
  expect(segments({ start: 2, end: 8 }, annotations).map(describeSegment)).toEqual(['2-8 a'])
})

it('keeps the annotations themselves', () => {
  const annotation = { start: 1, end: 2, id: 'kept' }
  const [, segment] = segments({ start: 0, end: 3 }, [annotation])
  expect(segment?.covering[0]).toBe(annotation)
})

describe('whatever overlaps', () => {
  const range = fc
    .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
  const cases = fc.record({ within: range, annotations: fc.array(range, { maxLength: 12 }) })

  it('covers the text once and in order, and joins back to it', () => {
    const text = 'The bridge at Alder opened today, they said.'
    fc.assert(
      fc.property(cases, ({ within, annotations }) => {
        const found = segments(within, annotations)
        expect(found[0]?.start).toBe(within.start)
        expect(found.at(-1)?.end).toBe(within.end)
        expect(found.slice(1).map(({ start }) => start)).toEqual(
          found.slice(0, -1).map(({ end }) => end),
        )
        expect(found.every(({ start, end }) => start < end)).toBe(true)
        expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
          text.slice(within.start, within.end),
        )
      }),
    )
  })

  it('names for every unit exactly what covers it', () => {
    fc.assert(
      fc.property(cases, ({ within, annotations }) => {
        for (const { start, end, covering } of segments(within, annotations)) {
          for (let unit = start; unit < end; unit++) {
            const expected = annotations.filter((one) => one.start <= unit && unit < one.end)
            expect(covering).toEqual(expected)
          }
        }
      }),
    )
  })

  it('cuts nowhere but where something begins or ends', () => {
    fc.assert(
      fc.property(cases, ({ within, annotations }) => {
        const bounds = new Set(annotations.flatMap(({ start, end }) => [start, end]))
        const cuts = segments(within, annotations).slice(1)
        expect(cuts.filter(({ start }) => !bounds.has(start))).toEqual([])
      }),
    )
  })
})

type Named = { readonly start: number; readonly end: number; readonly name: string }

/** `'  aaa '` is an annotation called a from 2 to 5; a line may hold several. */
function annotationsIn(line: string): Named[] {
  return Array.from(line.matchAll(/(\w)\1*/g), ({ index, 0: letters, 1: name = '' }) => ({
    start: index,
    end: index + letters.length,
    name,
  }))
}

function describeSegment({ start, end, covering }: ReturnType<typeof segments<Named>>[number]) {
  return [`${start}-${end}`, ...covering.map(({ name }) => name)].join(' ')
}
