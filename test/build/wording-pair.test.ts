import { describe, expect, it } from 'vitest'
import {
  describePair,
  describePairWithin,
  shorterPairs,
  type WordingPair,
  wordingPair,
} from '@/build/wording-pair'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { wordedRecords } from '@/edition/quotations'
import { smallEdition, smallEditionWith } from '../support/small-edition'

describe('a pair of wordings', () => {
  it('is none without a record, and none for what the article reports in its own words', () => {
    expect(wordingPair(smallEdition, { ...quotation(), records: [] })).toBeNull()
    expect(wordingPair(smallEdition, { ...quotation(), directness: 'indirect' })).toBeNull()
  })

  it('is described with both wordings first, and then how the one stands to the other', () => {
    expect(describePair(smallEdition, pairOf(smallEdition))).toBe(
      'As printed: “It took nine years,” she added. “We are glad.” ' +
        'Official: “It has taken us nine long years.” ' +
        'Speech, 3 May 2021, seen in Town of Alder. The printed words were not found in it.',
    )
  })

  it('is cut on both sides alike, at the ends of sentences', () => {
    const edition = editionQuoting('“One is a. Two is b. Three is c.”', 'One was a. Two was b.')
    expect(shorterPairs(pairOf(edition)).map(wordingsOf)).toEqual([
      ['“One is a. …”', 'One was a. …'],
    ])
  })

  it('keeps what differs marked when it is cut', () => {
    const edition = editionQuoting('“One is a. Two is b.”', 'One was a. Two was b.')
    const [cut] = shorterPairs(pairOf(edition))
    expect(
      cut?.printed.filter(({ kind }) => kind === 'differing').map(({ words }) => words),
    ).toEqual(['is '])
    expect(
      cut?.official.filter(({ kind }) => kind === 'differing').map(({ words }) => words),
    ).toEqual(['was '])
  })

  it('is not cut where one side is a single sentence', () => {
    const edition = editionQuoting('“One is a. Two is b.”', 'One was a and two was b.')
    expect(shorterPairs(pairOf(edition))).toEqual([])
  })

  it('is described in few characters where it can be cut, and whole where it cannot', () => {
    const long = editionQuoting('“One is a. Two is b.”', `One was a. Two was ${'b'.repeat(300)}.`)
    expect(describePairWithin(long, pairOf(long), 250)).toContain(
      '“One is a. …” Official: “One was a. …”',
    )
    const single = editionQuoting('“One is a.”', `One was ${'b'.repeat(300)}.`)
    expect(describePairWithin(single, pairOf(single), 250)).toBe(
      describePair(single, pairOf(single)),
    )
  })
})

function quotation(): Quotation {
  const [first] = smallEdition.quotations
  if (!first) throw new Error('The small edition has no quotation')
  return first
}

function editionQuoting(printed: string, official: string): Edition {
  const [record] = wordedRecords(quotation())
  if (!record) throw new Error('The small edition has no record')
  return smallEditionWith({
    article: { ...smallEdition.article, text: printed },
    quotations: [
      {
        ...quotation(),
        parts: [{ start: 0, end: printed.length, words: printed }],
        records: [{ ...record, words: official }],
      },
    ],
  })
}

function pairOf(edition: Edition): WordingPair {
  const pair = edition.quotations[0] && wordingPair(edition, edition.quotations[0])
  if (!pair) throw new Error('The edition has no pair of wordings')
  return pair
}

function wordingsOf({ printed, official }: WordingPair): string[] {
  return [printed, official].map((runs) => runs.map(({ words }) => words).join(''))
}
