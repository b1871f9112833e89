import { describe, expect, it } from 'vitest'
import { compareWithRecords } from '@/edition/comparing/compare-with-records'
import { findingWords } from '@/editor/records/finding-words'
import { quotingEdition } from '../../support/speech'

const RECORD =
  'Neighbours! It took nine years, as all of you know. We are glad that the old ferry will not sail again. The council paid 40 million crowns to Reed and Sons in March, and not one crown more.'

/** What is said of how a sentence that an article quotes stands to the record. */
function said(words: string): string[] {
  const edition = quotingEdition(words)
  return compareWithRecords(edition, [{ id: 'speech', text: RECORD }]).map(findingWords)
}

describe('what is said of a quote beside a record', () => {
  it.each([
    ['It took nine years, as all of you know.', 'Word for word.'],
    ['It took nine years.', 'Word for word. The sentence goes on in the record.'],
    ['The council paid 40 million crowns', 'Word for word.'],
    [
      'We are glad … the old ferry will not sail again.',
      'Word for word, shortened. Cut out: “that” (1 word), which “…” shows.',
    ],
    [
      'It took nine years. We are glad.',
      'Word for word, shortened. Cut out: “as all of you know” (5 words), which nothing shows. The sentence goes on in the record.',
    ],
    [
      'We are glad that the old ferry will sail again.',
      'A “not” is cut out: “not” (1 word), which nothing shows. Word for word, shortened.',
    ],
    ['The council paid 40 million pounds to Reed and Sons.', 'Changed: 1 word.'],
    ['The council gave 40 million pounds to Reed and Sons.', 'Changed: 2 words.'],
    [
      'The council paid 14 million pounds to Reed and Sons.',
      'A number differs: “14” is printed, “40” recorded. Changed: 2 words.',
    ],
    [
      'The council paid 40 million crowns to Reed and Sons. It took nine years, as all of you know.',
      'Put together from 2 places.',
    ],
    ['Zeppelins carry parcels over alpine glaciers.', 'Not found in this record.'],
  ])('“%s”: %s', (words, expected) => {
    expect(said(words)).toEqual([expected])
  })

  it('is only what tells where the article reports in its own words', () => {
    const edition = quotingEdition('The council paid 14 million crowns to Reed and Sons in March.')
    const [quotation] = edition.quotations
    const reported = {
      ...edition,
      quotations: quotation ? [{ ...quotation, directness: 'indirect' as const }] : [],
    }
    expect(
      compareWithRecords(reported, [{ id: 'speech', text: RECORD }]).map(findingWords),
    ).toEqual([
      'A number differs: “14” is printed, “40” recorded. Reported in the article’s own words.',
    ])
  })

  it('shortens what is long of a cut', () => {
    expect(
      said('It took nine years. The council paid 40 million crowns to Reed and Sons in March.'),
    ).toEqual([
      'Word for word, shortened. Cut out: “as all of you know. … ferry will not sail again” (16 words), which nothing shows. The sentence goes on in the record.',
    ])
  })
})
