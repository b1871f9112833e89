import { describe, expect, it } from 'vitest'
import { compareWithRecords, type Finding } from '@/edition/comparing/compare-with-records'
import { detailWords, sumWords, verdictWords } from '@/editor/records/finding-words'
import { quotingEdition } from '../../support/speech'

const RECORD =
  'Neighbours! It took nine years, as all of you know. We are glad that the old ferry will not sail again. The council paid 40 million crowns to Reed and Sons in March, and not one crown more.'

/** How sentences that an article quotes one by one stand to the record. */
function findingsOf(...said: string[]): Finding[] {
  return compareWithRecords(quotingEdition(...said), [{ id: 'speech', text: RECORD }])
}

describe('a verdict', () => {
  it.each([
    ['It took nine years, as all of you know.', 'Word for word'],
    ['It took nine years. We are glad.', 'Word for word, shortened'],
    ['The council paid 40 million pounds to Reed and Sons.', 'Changed: 1 word'],
    ['The council gave 40 million pounds to Reed and Sons.', 'Changed: 2 words'],
    [
      'The council paid 40 million crowns to Reed and Sons. It took nine years, as all of you know.',
      'Put together from 2 places',
    ],
    ['Zeppelins carry parcels over alpine glaciers.', 'Not found in this record'],
  ])('of “%s” is “%s”', (said, words) => {
    expect(findingsOf(said).map(verdictWords)).toEqual([words])
  })
})

describe('what is said besides', () => {
  it.each([
    [
      'The council paid 14 million crowns to Reed and Sons.',
      ['A number differs: “14” is printed, “40” recorded.'],
    ],
    [
      'We are glad that the old ferry will sail again.',
      ['A “not” was cut out: “not” (1 word), which nothing shows.'],
    ],
    [
      'We are glad … the old ferry will not sail again.',
      ['Cut out: “that” (1 word), which “…” shows.'],
    ],
    ['It took nine years.', []],
    ['Zeppelins carry parcels over alpine glaciers.', []],
  ])('of “%s”', (said, words) => {
    expect(findingsOf(said).flatMap(detailWords)).toEqual(words)
  })
})

describe('the sum', () => {
  it('counts the verdicts, the best first', () => {
    const findings = findingsOf(
      'It took nine years',
      'Zeppelins carry parcels over alpine glaciers.',
      'The council gave 40 million pounds to Reed and Sons.',
      'as all of you know',
    )
    expect(sumWords(findings, 2)).toBe(
      '4 quotes: 2 word for word, 1 changed and 1 not found in the two records',
    )
  })

  it('names no record where all was found', () => {
    expect(sumWords(findingsOf('It took nine years'), 1)).toBe('1 quote: 1 word for word')
  })

  it('says that there is nothing to compare', () => {
    expect(sumWords([], 1)).toBe('The article quotes nobody whose words could be looked for')
  })
})
