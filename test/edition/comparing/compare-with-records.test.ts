import { describe, expect, it } from 'vitest'
import { compareWithRecords } from '@/edition/comparing/compare-with-records'
import { wordedRecords } from '@/edition/quotations'
import { publishedEdition } from '../../support/published-edition'
import { smallEdition } from '../../support/small-edition'

const FIRST = publishedEdition()

/** All that the sources of the first edition hold of the official texts, as its records and notes quote them. */
const OFFICIAL = FIRST.quotations
  .flatMap(wordedRecords)
  .map(({ words }, index) => ({ id: `statement-${index}`, text: words }))
const RELEASE = {
  id: 'release',
  text: (FIRST.notes ?? []).flatMap(({ record }) => record ?? []).join('\n\n'),
}

describe('the first edition beside the official texts', () => {
  it('agrees with what was checked by hand', () => {
    const found = compareWithRecords(FIRST, [...OFFICIAL, RELEASE])
    const byHand = FIRST.quotations.flatMap((quotation) => {
      const [record] = wordedRecords(quotation)
      return record ? [{ id: quotation.id, verdict: record.verdict }] : []
    })
    expect(byHand).toHaveLength(2)
    expect(found.map(({ quotation, verdict }) => ({ id: quotation.id, verdict }))).toEqual(byHand)
  })

  it('agrees record by record', () => {
    for (const record of OFFICIAL) {
      for (const { verdict, isSure } of compareWithRecords(FIRST, [record])) {
        expect({ verdict, isSure }).toEqual({ verdict: 'not-found', isSure: false })
      }
    }
  })

  it('shows the nearest words of the statement that a printed one paraphrases', () => {
    const [raimondo] = compareWithRecords(FIRST, [RELEASE, ...OFFICIAL])
    const near = OFFICIAL.find(({ id }) => id === raimondo?.record)?.text ?? ''
    const [place] = raimondo?.places ?? []
    expect(near.slice(place?.recorded.start, place?.recorded.end)).toContain('AI systems')
  })

  it('finds the official wording itself word for word', () => {
    const [said] = FIRST.quotations.flatMap(wordedRecords)
    const text = `“${said?.words}”`
    const edition = {
      ...FIRST,
      article: { ...FIRST.article, text },
      quotations: FIRST.quotations.slice(1, 2).map((quotation) => ({
        ...quotation,
        parts: [{ start: 0, end: text.length, words: text }],
      })),
    }
    const found = compareWithRecords(edition, [RELEASE, ...OFFICIAL])
    expect(found.map(({ verdict, record }) => [verdict, record])).toEqual([
      ['word-for-word', 'statement-0'],
    ])
  })
})

describe('several records', () => {
  it('takes the one that has most of the words, the first of those that have as many', () => {
    const records = [
      { id: 'news', text: 'It rained all day in the valley.' },
      { id: 'speech', text: 'It took nine long years. We are glad.' },
      { id: 'release', text: 'It took nine years. We are glad.' },
      { id: 'copy', text: 'It took nine years. We are glad.' },
    ]
    expect(compareWithRecords(smallEdition, records)).toMatchObject([
      { record: 'release', verdict: 'word-for-word' },
    ])
  })

  it('finds nothing in no record', () => {
    expect(compareWithRecords(smallEdition, [])).toEqual([])
  })
})
