import { describe, expect, it } from 'vitest'
import { comparedParts } from '@/edition/compared-parts'
import { compareQuotation } from '@/edition/comparing/compare-quotation'
import type { Quotation } from '@/edition/edition-schema'
import { wordedText } from '@/text/passage/placing/worded-text'
import { smallEdition } from '../support/small-edition'

const [quoted] = smallEdition.quotations
if (!quoted) throw new Error('The small edition quotes nobody')
const one = quoted

function quotationOf(directness: Quotation['directness'], words: string): Quotation {
  return { ...one, directness, parts: [{ start: 10, end: 10 + words.length, words }] }
}

describe('the parts that a record should have', () => {
  it.each([
    ['mixed', 'it was "deeply sorry"', ['17 "deeply sorry"']],
    ['mixed', 'it had “paid 62 million” and was “sorry”', ['17 “paid 62 million”', '43 “sorry”']],
    ['mixed', '“We are glad” it is over', ['10 “We are glad” it is over']],
    ['mixed', 'it was ‘deeply sorry’ that it didn’t', ['17 ‘deeply sorry’']],
    ['mixed', 'it ‘doesn’t pay’ now', ['13 ‘doesn’t pay’']],
    ['mixed', 'the mayors’ words, and ‘not', []],
    ['mixed', 'it was sorry', []],
    ['direct', '"We are "glad" today"', ['10 "We are "glad" today"']],
    ['indirect', 'it was "sorry"', ['10 it was "sorry"']],
  ] as const)('of a %s quotation, %s: %j', (directness, words, expected) => {
    const parts = comparedParts(quotationOf(directness, words))
    expect(parts.map((part) => `${part.start} ${part.words}`)).toEqual(expected)
    for (const { start, end, words: own } of parts) expect(end - start).toBe(own.length)
  })

  it('are found in a time that grows with the words', () => {
    for (const mark of ['“', '‘', '‘a’a']) {
      const opened = mark.repeat(200_000)
      expect(comparedParts(quotationOf('mixed', `said ${opened}`))).toEqual([])
    }
  })

  it('are what of a mixed quotation is compared, and not what is told around it', () => {
    const said = quotationOf(
      'mixed',
      'the company had shown "a reckless disregard for the river" between June and October',
    )
    const record = wordedText('The company has shown a reckless disregard for the river.')
    expect(compareQuotation(said, record)?.verdict).toBe('word-for-word')
  })
})
