import { describe, expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import { choiceWords } from '@/reader/words/choice-words'
import { publishedEdition } from '../../support/published-edition'
import { rangeOf, smallEdition, smallEditionWith } from '../../support/small-edition'

function summaryOf(edition: Edition, id: string) {
  const entity = findEntity(edition, id)
  if (!entity) throw new Error(`The edition has no entity ${id}`)
  return choiceWords(edition, entity)
}

it.each([
  ['ruth-hale', '1 of 1 quote, 5 mentions, 1 event', null],
  ['alder-bridge', '1 of 1 quote, 1 mention, 1 event', null],
  [
    'residents',
    '0 of 1 quote, 1 mention, no events',
    'No quotation names the residents. Mentioned once, in “The dispute”.',
  ],
  [
    'opening',
    '0 of 1 quote, no mentions, 1 event',
    'No quotation names the opening. The article does not mention it either.',
  ],
])('%s: it says "%s"', (id, all, instead) => {
  const summary = summaryOf(smallEdition, id)
  expect(summary.all).toBe(all)
  expect(summary.quotes).toBe(all.slice(0, all.indexOf(',')))
  expect(summary.instead).toBe(instead)
})

describe('instead of quotes', () => {
  it.each([
    [2, 'Mentioned twice, in “The opening” and “The dispute”.'],
    [3, 'Mentioned 3 times, in “The opening” and “The dispute”.'],
  ])('with %d mentions: it says how often and where, each section once', (number, words) => {
    const places = [rangeOf('Ruth'), rangeOf('They'), rangeOf('Some residents')].slice(0, number)
    const mentions = places.map((place, index) => ({
      id: `m-${index}`,
      ...place,
      entities: ['residents'],
      form: 'name' as const,
      basis: { kind: 'stated' as const },
    }))
    expect(summaryOf(smallEditionWith({ mentions }), 'residents').instead).toBe(
      `No quotation names the residents. ${words}`,
    )
  })

  it('names no section where the article has none', () => {
    expect(summaryOf(smallEditionWith({ sections: [] }), 'residents').instead).toBe(
      'No quotation names the residents. Mentioned once.',
    )
  })
})

it('counts nothing of nothing in words', () => {
  const { all, quotes } = summaryOf(smallEditionWith({ quotations: [], mentions: [] }), 'residents')
  expect(quotes).toBe('no quotes')
  expect(all).toBe('no quotes, no mentions, no events')
})

it('never says "0" of mentions or events, nor "1 mentions"', () => {
  const edition = publishedEdition()
  for (const entity of edition.entities) {
    const { all } = choiceWords(edition, entity)
    expect(all).toMatch(/^[0-2] of 2 quotes, (no|[1-9]\d*) mentions?, (no|[1-9]\d*) events?$/)
    expect(all).not.toMatch(/\b1 (mentions|events)\b/)
  }
})
