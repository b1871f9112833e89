import fc from 'fast-check'
import { expect, it } from 'vitest'
import { describePassage } from '@/text/passage/describe-passage'
import type { Passage } from '@/text/passage/passage'
import { unbracketed } from '../../support/brackets'

it('describes the words, what stands around them, and where they are', () => {
  const { text, range } = unbracketed(
    'First of all.\n\nIt rained in the hills. The [memo] was signed in the town of Alder by both. We left.',
  )
  expect(describePassage(text, range)).toEqual({
    exact: 'memo',
    prefix: 'all.\n\nIt rained in the hills. The '.slice(-32),
    suffix: ' was signed in the town of Alder by both.'.slice(0, 32),
    start: 43,
    end: 47,
    paragraph: 2,
    sentence: expect.stringMatching(/^[a-z0-9]{1,4}\.[a-z0-9]{1,4}\.[a-z0-9]{1,4}$/),
  })
})

it('says nothing of neighbours in other paragraphs', () => {
  const { text, range } = unbracketed('It rained.\n\nThe [memo] was signed.\n\nWe left.')
  expect(describePassage(text, range).sentence).toMatch(/^[a-z0-9]{1,4}\.\.$/)
})

it('keeps many words by their two ends', () => {
  const words = 'word '.repeat(400).trim()
  const passage = describePassage(`a ${words} b`, { start: 2, end: 2 + words.length })
  expect(passage).toMatchObject({ length: 1999, prefix: 'a ', suffix: ' b' })
  expect(passage).toHaveProperty('head', words.slice(0, 160))
  expect(passage).toHaveProperty('tail', words.slice(-160))
  expect(passage).not.toHaveProperty('exact')
})

it.each([
  { start: -5, end: 4, exact: 'memo' },
  { start: 2, end: 99, exact: 'mo' },
  { start: 3, end: 1, exact: '' },
])('cuts $start to $end to the text', ({ start, end, exact }) => {
  expect(describePassage('memo', { start, end })).toHaveProperty('exact', exact)
})

it('keeps all words that take 900 bytes of an address, and no more', () => {
  const whole = describePassage('a'.repeat(900), { start: 0, end: 900 })
  expect(whole).toHaveProperty('exact', 'a'.repeat(900))
  expect(describePassage('a'.repeat(901), { start: 0, end: 901 })).not.toHaveProperty('exact')
})

it('keeps ends that take 360 bytes of an address each', () => {
  const passage = describePassage('備'.repeat(300), { start: 0, end: 300 })
  expect(passage).toMatchObject({ head: '備'.repeat(40), tail: '備'.repeat(40) })
})

it('cuts no surrogate pair in the surroundings', () => {
  const text = `${'🌉'.repeat(40)}a memo${'🌉'.repeat(40)}`
  const odd = describePassage(text, { start: 81, end: 85 })
  expect([odd.prefix, odd.suffix]).toEqual([`${'🌉'.repeat(15)}a`, `o${'🌉'.repeat(15)}`])
  const { prefix, suffix } = describePassage(text, { start: 80, end: 86 })
  expect(prefix).toBe('🌉'.repeat(16))
  expect(suffix).toBe('🌉'.repeat(16))
})

it.each(['a', ' ', 'é', '備', '🌉', '“'])(
  'is short in an address however many %j there are',
  (unit) => {
    const text = unit.repeat(100_000)
    for (const length of [50, 99, 100, 101, 300, 301, 899, 901, 50_000]) {
      const start = 1000 * unit.length
      const end = start + length * unit.length
      expect(addressLength(describePassage(text, { start, end }))).toBeLessThan(1800)
    }
  },
)

it('never fails, whatever the text and the range', () => {
  const unit = fc.constantFrom('a', ' ', '.', '\n\n', '\ud83c', '\udf09', '🌉', '\u0301')
  fc.assert(
    fc.property(fc.string({ unit }), fc.integer(), fc.integer(), (text, start, end) => {
      const passage = describePassage(text, { start, end })
      expect(passage.start).toBeLessThanOrEqual(passage.end ?? -1)
    }),
  )
})

/** How long the passage is as a query string. */
function addressLength(passage: Passage): number {
  const fields = Object.entries(passage).map(([name, value]) => [name, String(value)])
  return new URLSearchParams(fields).toString().length
}
