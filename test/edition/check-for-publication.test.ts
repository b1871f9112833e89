import { describe, expect, it } from 'vitest'
import { checkForPublication } from '@/edition/check-for-publication'
import { parseEditionFile } from '@/edition/parse-edition'
import { caseFile } from '../support/case-edition'
import { problemsOf, told } from '../support/edition-problems'
import { brokenEdition, rangeOf, smallEdition } from '../support/small-edition'

const EDITED = { kind: 'edited' }

describe('an edition that holds and must not be published', () => {
  it.each([
    [
      'accepted-article-event-on-another-day',
      'date',
      'entities[1].date',
      'the article appears on 2030-01-01, expected 2024-05-06 as article.published',
    ],
    [
      'accepted-cue-far-from-its-quote',
      'quotation',
      'quotations[0].cue',
      '"house" stands in a sentence apart from the words quoted',
    ],
    [
      'accepted-mention-twice',
      'mention',
      'mentions[1]',
      'points at the same with the same words as mentions[0]',
    ],
    [
      'accepted-part-beyond-the-marks',
      'quotation',
      'quotations[0].parts[0]',
      '"said Ada" stands outside the quotation marks of a direct part',
    ],
  ])('%s', (name, kind, path, reason) => {
    const edition = parseEditionFile(caseFile(name))
    expect(edition.ok && checkForPublication(edition.value)).toMatchObject([{ kind, path, reason }])
  })

  it.each([
    ['checked', 'the day it was last checked'],
    ['article.publisher', 'who published the article'],
    ['article.published', 'the date that the article bears'],
    ['article.url', 'the address of the original'],
    ['article.provenance', 'how far the text was compared with the original'],
    ['entities[0].description', 'who or what it is'],
    ['sources[0].url', 'its address'],
    ['sources[1].checked', 'the day it was last checked'],
  ])('without %s', (path, what) => {
    expect(told(brokenEdition(path, null))).toContainEqual({
      path,
      reason: `is missing, expected ${what}`,
    })
  })

  it('without whose edition it is', () => {
    expect(problemsOf({ ...smallEdition, editorial: null })).toMatchObject([
      { kind: 'missing', path: 'editorial' },
      { kind: 'missing', path: 'editorial.headline' },
    ])
  })
})

it.each(['overlapping-mentions', 'ten-quotes-in-a-paragraph', 'byte-order-mark'])(
  'lets through what may stand so: %s',
  (name) => {
    const edition = parseEditionFile(caseFile(name))
    expect(edition.ok && checkForPublication(edition.value)).toEqual([])
  },
)

describe('mentions', () => {
  it.each([
    ['begin within a word', { start: 13, end: 16, words: 'he ' }],
    ['end within a word', { start: 12, end: 14, words: 'Th' }],
  ])('must not %s', (_, range) => {
    const mention = {
      id: 'm',
      ...range,
      entities: ['ruth-hale'],
      form: 'name',
      basis: EDITED,
    }
    expect(problemsOf(brokenEdition('mentions[0]', mention))).toMatchObject([
      { kind: 'mention', path: 'mentions[0]', reason: expect.stringMatching(/cuts a word$/) },
    ])
  })

  it('may end before a possessive, and in scripts without spaces anywhere', () => {
    const text = 'Hale’s bridge. 東京都知事'
    const at = text.indexOf('京')
    const edition = {
      ...smallEdition,
      ...{ sections: [], quotations: [], dates: [], notes: [], gaps: [], voices: undefined },
      article: { ...smallEdition.article, text, paragraphs: [], otherQuotationMarks: [] },
      entities: smallEdition.entities.filter(({ kind }) => kind !== 'event'),
      mentions: [
        [0, 4],
        [at, at + 1],
      ].map(([start = 0, end = 0], index) => ({
        id: `m-${index}`,
        start,
        end,
        words: text.slice(start, end),
        entities: ['ruth-hale'],
        form: 'name',
        basis: EDITED,
      })),
    }
    expect(problemsOf(JSON.parse(JSON.stringify(edition)))).toEqual([])
  })
})

describe('direct parts', () => {
  it.each([
    ['“It took nine years,” she', '"she" stands outside the quotation marks of a direct part'],
    ['Hale. “It took nine years,”', '"Hale." stands outside the quotation marks of a direct part'],
  ])('must not be %s', (words, reason) => {
    const parts = [rangeOf(words), rangeOf('“We are glad.”')]
    expect(told(brokenEdition('quotations[0].parts', parts))).toContainEqual({
      path: 'quotations[0].parts[0]',
      reason,
    })
  })
})
