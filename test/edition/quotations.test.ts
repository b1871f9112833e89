import { describe, expect, it } from 'vitest'
import { concernOf } from '@/edition/concerns'
import type { Mention, Quotation } from '@/edition/edition-schema'
import {
  isQuoted,
  quotationEnd,
  quotationStart,
  quotationsIn,
  quotedStatements,
  reportedStatements,
} from '@/edition/quotations'
import type { TextRange } from '@/text/range'
import { rangeOf, smallEdition, smallEditionWith } from '../support/small-edition'

const [nineYears] = smallEdition.quotations
if (!nineYears) throw new Error('The small edition has no quotation')

const reported: Quotation = {
  ...nineYears,
  id: 'ferry',
  speakers: ['residents'],
  directness: 'indirect',
  parts: [rangeOf('had wanted a ferry instead of the “people’s bridge”')],
  about: [],
}
const early: Quotation = {
  ...nineYears,
  id: 'early',
  directness: 'mixed',
  parts: [rangeOf('opened today')],
}

describe('quoted and reported', () => {
  const edition = smallEditionWith({ quotations: [reported, nineYears, early] })

  it.each([
    ['direct', true],
    ['mixed', true],
    ['indirect', false],
  ] as const)('a %s quotation: it prints own words: %s', (directness, quoted) => {
    expect(isQuoted({ ...nineYears, directness })).toBe(quoted)
  })

  it('keeps them apart, each in the order of the text', () => {
    expect(quotedStatements(edition).map(({ id }) => id)).toEqual(['early', 'nine-years'])
    expect(reportedStatements(edition).map(({ id }) => id)).toEqual(['ferry'])
  })

  it('leaves nothing out and takes nothing twice', () => {
    expect([...quotedStatements(edition), ...reportedStatements(edition)]).toHaveLength(3)
    expect(quotedStatements(smallEditionWith({ quotations: [] }))).toEqual([])
  })
})

describe('where a quotation stands', () => {
  it.each([
    ['as given', nineYears],
    ['with its parts turned round', { ...nineYears, parts: nineYears.parts.toReversed() }],
  ])('%s: it reaches from its first part to its last', (_name, quotation) => {
    const { start } = rangeOf('“It took nine years,”')
    const { end } = rangeOf('“We are glad.”')
    expect([quotationStart(quotation), quotationEnd(quotation)]).toEqual([start, end])
  })
})

describe('why a quotation concerns an entity', () => {
  const inWords = (words: string, entities: string[]): Mention => ({
    id: `m-${entities.join('-')}`,
    ...rangeOf(words),
    entities,
    form: 'pronoun',
    basis: { kind: 'stated' },
  })
  const edition = smallEditionWith({
    mentions: [
      ...smallEdition.mentions,
      inWords('We', ['residents', 'ruth-hale']),
      inWords('It', ['opening']),
      inWords('nine years', ['opening']),
      inWords('“We are glad.”'.slice(1, -1), ['alder-bridge']),
    ],
  })

  it.each([
    ['ruth-hale', { kind: 'said' }],
    ['residents', { kind: 'named', words: ['We'] }],
    ['opening', { kind: 'named', words: ['It', 'nine years'] }],
    ['alder-bridge', { kind: 'named', words: ['We are glad.'] }],
    ['article-appears', null],
    ['nobody', null],
  ])('%s: it is %j', (id, concern) => {
    expect(concernOf(edition, nineYears, id)).toEqual(concern)
  })

  it('is about what the edition says it is, where the words do not name it', () => {
    expect(concernOf(smallEdition, nineYears, 'alder-bridge')).toEqual({ kind: 'about' })
  })

  it('counts no words between the parts, nor words that only begin or end inside', () => {
    const interrupted = smallEditionWith({
      mentions: [
        inWords('she', ['residents']),
        inWords('years,” she added', ['opening']),
        inWords('today, said the mayor, Ruth Hale. “It took', ['article-appears']),
      ],
    })
    const concerns = ['residents', 'opening', 'article-appears'].map((id) =>
      concernOf(interrupted, nineYears, id),
    )
    expect(concerns).toEqual([null, null, null])
  })
})

describe('the quotations in a stretch of text', () => {
  const edition = smallEditionWith({ quotations: [reported, nineYears, early] })
  const idsIn = (range: TextRange) => quotationsIn(edition, range).map(({ id }) => id)

  it('are all that have some of the words, in the order of the text', () => {
    expect(idsIn({ start: 0, end: edition.article.text.length })).toEqual([
      'early',
      nineYears.id,
      'ferry',
    ])
  })

  it.each([
    ['within a part', 'nine', [nineYears.id]],
    ['the words between two parts', 'she added', []],
    ['none', '3 May', []],
  ])('%s', (_where, words, ids) => {
    expect(idsIn(rangeOf(words))).toEqual(ids)
  })

  it('are none where one only begins at the end', () => {
    const { start } = rangeOf('“It took')
    expect(idsIn({ start: start - 3, end: start })).toEqual([])
  })
})
