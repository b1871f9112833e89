import { describe, expect, it } from 'vitest'
import { printedPlaces } from '@/edition/printed-places'
import { wordedRecords } from '@/edition/quotations'
import { smallEdition } from '../support/small-edition'
import { quotingEdition } from '../support/speech'

const [record] = smallEdition.quotations.flatMap(wordedRecords)
if (!record) throw new Error('The small edition has no record')

function printedAt(said: string, words: string | null, place: number | null): string {
  const { article, quotations } = quotingEdition(said)
  const [quotation] = quotations
  if (!quotation || !record) throw new Error('Nothing is quoted')
  const ranges = printedPlaces({ quotation, record: { ...record, words }, place })
  return ranges.map(({ start, end }) => article.text.slice(start, end)).join('|')
}

describe('where the article prints what a record has', () => {
  const WORDS = 'Mind the ribbon … It took nine hard years'
  it.each([
    [1, 'Mind the ribbon'],
    [2, 'It took nine years'],
  ])('of its place %i: %s', (place, words) => {
    expect(printedAt('Mind the ribbon. It took nine years', WORDS, place)).toBe(words)
  })

  it('is the whole quotation for all places, for none, and for a place that is not there', () => {
    const said = 'Mind the ribbon. It took nine years'
    expect(printedAt(said, WORDS, null)).toBe(`“${said}”`)
    expect(printedAt(said, null, 1)).toBe(`“${said}”`)
    expect(printedAt(said, WORDS, 7)).toBe(`“${said}”`)
  })
})
