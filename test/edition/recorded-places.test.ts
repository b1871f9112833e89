import { describe, expect, it } from 'vitest'
import { wordedRecords } from '@/edition/quotations'
import { carriedPlaces, recordedPlaces } from '@/edition/recorded-places'
import { smallEdition } from '../support/small-edition'
import { quotingEdition } from '../support/speech'

const TEXT = 'It took nine hard years. We are glad.\n\nMind the ribbon. We are glad.'

function placesOf(words: string): string[] {
  return recordedPlaces(TEXT, words).map(({ start, end }) => `${start} ${TEXT.slice(start, end)}`)
}

describe('the words of a record in its text', () => {
  it.each([
    ['Mind the ribbon', ['39 Mind the ribbon']],
    ['glad.\n\nMind', ['32 glad.\n\nMind']],
    ['Mind the ribbon … It took nine', ['39 Mind the ribbon', '0 It took nine']],
    ['Mind the ribbon … and the river', []],
    ['nine hard weeks', []],
  ])('%j: %j', (words, places) => {
    expect(placesOf(words)).toEqual(places)
  })
})

describe('what a quotation carries of them', () => {
  const [record] = smallEdition.quotations.flatMap(wordedRecords)
  if (!record) throw new Error('The small edition has no record')
  it.each([
    [
      'It took nine years. We are glad',
      'It took nine hard years. We are glad',
      'It took nine |years. We are glad',
    ],
    [
      'Mind the ribbon. It took nine',
      'Mind the ribbon … It took nine',
      'Mind the ribbon|It took nine',
    ],
    ['It took ten years', 'It took nine hard years', 'It took |years'],
    ['The ribbon is for the river', 'Mind the ribbon', ''],
  ])('“%s” of “%s”: %s', (said, words, expected) => {
    const [quotation] = quotingEdition(said).quotations
    if (!quotation) throw new Error('Nothing is quoted')
    const carried = carriedPlaces(TEXT, quotation, { ...record, words })
    expect(carried.map(({ start, end }) => TEXT.slice(start, end)).join('|')).toBe(expected)
  })
})
