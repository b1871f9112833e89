import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { WordRange } from '@/text/range'
import { fittingRanges } from '@/text/refit/fitting-ranges'

const TEXT = 'The mayor cut a ribbon, and some three hundred people walked across.'

it('takes ranges of one text, however they overlap', () => {
  const ranges = [at(0, 68), at(4, 9), at(0, 22), at(9, 68), at(4, 9)]
  expect(fittingRanges(ranges)).toEqual(ranges)
})

it('leaves out the one that is at odds with several', () => {
  const ranges = [at(0, 68), at(0, 22), { start: 4, end: 9, words: 'Mayor' }, at(10, 13)]
  expect(fittingRanges(ranges)).toEqual([ranges[0], ranges[1], ranges[3]])
})

it('leaves out a long one that is at odds with several short ones', () => {
  const long = { start: 0, end: 68, words: `A ${TEXT}`.slice(0, 68) }
  const ranges = [long, at(4, 9), at(10, 13), at(16, 22)]
  expect(fittingRanges(ranges)).toEqual(ranges.slice(1))
})

it('leaves out the shorter of two', () => {
  const ranges = [{ start: 4, end: 9, words: 'Mayor' }, at(0, 22)]
  expect(fittingRanges(ranges)).toEqual([ranges[1]])
})

it('takes ranges that only touch, whatever they say', () => {
  const ranges = [at(0, 9), { start: 9, end: 12, words: 'xyz' }]
  expect(fittingRanges(ranges)).toEqual(ranges)
})

it.each<WordRange>([
  { start: 4, end: 9, words: 'the mayor' },
  { start: -1, end: 4, words: 'mayor' },
  { start: 4.5, end: 9.5, words: 'mayor' },
  { start: 4, end: 4, words: '' },
  { start: Number.NaN, end: 5, words: 'mayor' },
])('leaves out %j, which is a range of no text', (range) => {
  expect(fittingRanges([range])).toEqual([])
})

it('leaves out none of the ranges of one text, and only stale ones', () => {
  const ranges = fc.array(
    fc
      .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 30 }))
      .map(([start, length]) => at(start, Math.min(TEXT.length, start + length))),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(ranges, fc.nat(60), (ranges, start) => {
      const stale = { start, end: start + 3, words: '###' }
      const isOverlapped = ranges.filter((range) => range.end > start && range.start < start + 3)
      fc.pre(isOverlapped.length > 1)
      expect(fittingRanges([stale, ...ranges])).toEqual(ranges)
    }),
  )
})

function at(start: number, end: number): WordRange {
  return { start, end, words: TEXT.slice(start, end) }
}
