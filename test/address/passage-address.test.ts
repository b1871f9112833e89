import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPassage, parseMangledPassage, parsePassage } from '@/address/passage-address'
import { parseAddress } from '@/address/reader-address'
import { describePassage } from '@/text/passage/describe-passage'
import { findPassage } from '@/text/passage/find-passage'
import { textFragment } from '@/text/passage/text-fragment'

const LETTER = fc.constantFrom(
  ...['a', 'e', ' ', ' ', '\n\n', '.', '“', '’', '&', '=', '%', '#', '~', ':', '-', ',', 'é', '中'],
  ...['ا', '🌉', "'", '(', '*', '+', '?', '\u00ad', '\u202e'],
)
const TEXT = fc.array(LETTER, { minLength: 1, maxLength: 400 }).map((letters) => letters.join(''))

/** A text and a stretch of it that does not cut a letter in two. */
const CHOSEN = fc.tuple(TEXT, fc.nat(), fc.nat()).map(([text, a, b]) => {
  const letters = Array.from(text)
  const [from, to] = [a % letters.length, b % letters.length].toSorted((x, y) => x - y)
  const start = letters.slice(0, from).join('').length
  return { text, start, end: start + letters.slice(from, (to ?? 0) + 1).join('').length }
})

describe('a passage in an address', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(CHOSEN, ({ text, ...range }) => {
        const passage = describePassage(text, range)
        expect(parsePassage(formatPassage(passage))).toEqual(withoutEmpty(passage))
      }),
    )
  })

  it('leads to the same words, as a place of the page with and without what follows it', () => {
    fc.assert(
      fc.property(CHOSEN, ({ text, ...range }) => {
        fc.pre(text.slice(range.start, range.end).trim() !== '')
        const passage = describePassage(text, range)
        const hash = `#passage=${formatPassage(passage)}`
        for (const directive of ['', `:~:${textFragment(passage)}`]) {
          const { address, leftOut } = parseAddress(
            new URL(`https://x.test/${hash}${directive}`),
            '/',
          )
          expect(leftOut).toEqual([])
          if (address.target?.kind !== 'passage') throw new Error('No passage')
          const read = parsePassage(address.target.described)
          expect(read && findPassage(text, read)).toEqual({ grade: 'exact', range })
        }
      }),
    )
  })

  it.each([
    ['letters', 'word '],
    ['letters of three bytes', '中文'],
    ['letters of four bytes', '🌉'],
    ['marks that are encoded', '“%” '],
  ])('stays under 2 kB with its directive, however long: %s', (_, words) => {
    const text = words.repeat(5000)
    for (const length of [1, 2, 100, 500, 900, 2000, 8000]) {
      const passage = describePassage(text, {
        start: words.length * 8,
        end: words.length * 8 + length,
      })
      const address = `#passage=${formatPassage(passage)}:~:${textFragment(passage)}`
      expect(new URL(address, 'https://x.test/').href.length).toBeLessThan(2000)
    }
  })

  it('holds only what no program takes for the end of a link', () => {
    const passage = describePassage("(it's) *so*!", { start: 0, end: 12 })
    expect(formatPassage(passage)).toMatch(/^[\w.%&=~-]+$/)
  })
})

describe('what somebody made up', () => {
  it.each<[string, ReturnType<typeof parsePassage>]>([
    ['words', { exact: 'words' }],
    ['two%20words&prefix=a&suffix=b', { exact: 'two words', prefix: 'a', suffix: 'b' }],
    ['words&start=4&end=9', { exact: 'words', start: 4, end: 9 }],
    ['words&start=-4&end=1e3&paragraph=x', { exact: 'words' }],
    ['words&start=1&start=2', { exact: 'words', start: 2 }],
    ['words&__proto__=x&constructor=y&toString', { exact: 'words' }],
    ['words&prefix=%E0%A4%A', { exact: 'words' }],
    ['begins&tail=ends&length=40', { head: 'begins', tail: 'ends', length: 40 }],
    ['begins&tail=ends', { head: 'begins', tail: 'ends', length: 10 }],
    ['', null],
    ['%E0%A4%A', null],
    ['&prefix=a', null],
    ['w'.repeat(2001), null],
  ])('%s', (described, passage) => {
    expect(parsePassage(described)).toEqual(passage)
  })

  it.each([
    ['landmark%20agreement.', { exact: 'landmark agreement' }],
    ['landmark%20agreement)%20', { exact: 'landmark agreement' }],
    ['landmark%20agreement”.', { exact: 'landmark agreement' }],
    ['landmark_', null],
    ['landmark', null],
    ['...', null],
    ['landmark.&prefix=a.', null],
  ])('may have been, before it stood in a sentence: %s', (described, passage) => {
    expect(parseMangledPassage(described)).toEqual(passage)
  })

  it('keeps its numbers where something is left behind it', () => {
    expect(parsePassage('words&start=4&end=9).')).toEqual({ exact: 'words', start: 4, end: 9 })
  })

  it('carries no more surroundings than 64 units each side, those nearest to the words', () => {
    const read = parsePassage(`words&prefix=${'a'.repeat(99)}b&suffix=c${'d'.repeat(99)}`)
    expect(read).toEqual({
      exact: 'words',
      prefix: `${'a'.repeat(63)}b`,
      suffix: `c${'d'.repeat(63)}`,
    })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (described) => {
        const passage = parsePassage(described)
        if (passage) findPassage('Some text to look in.', passage)
      }),
    )
  })
})

/** What an address leaves out because it says nothing. */
function withoutEmpty(passage: object): object {
  return Object.fromEntries(Object.entries(passage).filter(([, value]) => value !== ''))
}
