import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { sentenceBeside, utteranceAt, utterances } from '@/edition/spoken'
import { rangeOf, smallEdition, smallEditionWith } from '../support/small-edition'

const wordsOf = (edition: Edition) => utterances(edition).map(({ words }) => words)

/** The small edition with another text, in which nothing is quoted. */
function plain(text: string): Edition {
  return smallEditionWith({ article: { ...smallEdition.article, text }, quotations: [] })
}

/** The small edition with its quotation changed. */
function quoting(changes: Partial<Edition['quotations'][number]>): Edition {
  const quotations = smallEdition.quotations.map((quotation) => ({ ...quotation, ...changes }))
  return smallEditionWith({ quotations })
}

describe('utterances', () => {
  it('announce each part of an interrupted quotation, and its end', () => {
    expect(wordsOf(smallEdition)).toEqual([
      '3 May 2021',
      'The bridge at Alder opened today, said the mayor, Ruth Hale.',
      'Quote, Ruth Hale.',
      '“It took nine years,”',
      'End of quote.',
      'she added.',
      'Quote, Ruth Hale.',
      '“We are glad.”',
      'End of quote.',
      'Some residents had wanted a ferry instead of the “people’s bridge”.',
      'They and Hale signed a letter in March 2012.',
    ])
  })

  it('have the range of their words, and announcements an empty one where they belong', () => {
    const { text } = smallEdition.article
    for (const { kind, start, end, words } of utterances(smallEdition)) {
      if (kind === 'text') expect(text.slice(start, end)).toBe(words)
      else expect(start).toBe(end)
    }
    const [opening, , ending] = utterances(smallEdition).slice(2)
    expect(opening?.start).toBe(rangeOf('“It took nine years,”').start)
    expect(ending?.start).toBe(rangeOf('“It took nine years,”').end)
  })

  it('know their sentence, without the space after it, and its paragraph', () => {
    const { text } = smallEdition.article
    const found = utterances(smallEdition).map(({ sentence }) => [
      sentence.paragraph,
      text.slice(sentence.start, sentence.end),
    ])
    expect(found[0]).toEqual([1, '3 May 2021'])
    expect(found[3]).toEqual([2, '“It took nine years,” she added.'])
    expect(found.at(-1)).toEqual([3, 'They and Hale signed a letter in March 2012.'])
  })

  it('do not end at an abbreviation, and neither does their sentence', () => {
    const text =
      'Gina M. Raimondo of the U.S. Department met Mr. Hale at 5 p.m. Tuesday. It rained.'
    const [first, second] = utterances(plain(text))
    expect(first?.words).toBe(text.replace(' It rained.', ''))
    expect(first?.sentence).toMatchObject({ start: 0, end: first?.words.length })
    expect(second?.words).toBe('It rained.')
  })

  it('announce nobody where the article reports in its own words', () => {
    expect(wordsOf(quoting({ directness: 'indirect' })).join(' ')).not.toMatch(/quote/i)
  })

  it('announce only the marked parts of a mixed quotation', () => {
    const parts = [rangeOf('opened today'), rangeOf('“We are glad.”')]
    const said = wordsOf(quoting({ directness: 'mixed', parts }))
    expect(said.filter((words) => words.startsWith('Quote'))).toEqual(['Quote, Ruth Hale.'])
  })

  it('name all who speak', () => {
    expect(wordsOf(quoting({ speakers: ['ruth-hale', 'residents'] }))).toContain(
      'Quote, Ruth Hale and Unnamed residents.',
    )
  })

  it('announce a quotation of two sentences once, and know that the second goes on', () => {
    const from = rangeOf('“It took').start
    const parts = [{ start: from, end: rangeOf('glad.”').end, words: '' }]
    const said = utterances(quoting({ parts }))
    expect(said.slice(2, 6).map(({ words, goesOn }) => [words, goesOn])).toEqual([
      ['Quote, Ruth Hale.', null],
      ['“It took nine years,” she added.', null],
      ['“We are glad.”', 'Quote, Ruth Hale.'],
      ['End of quote.', null],
    ])
  })
})

describe('a long sentence', () => {
  it('is cut after its last comma under 200 units', () => {
    const [first, second] = ['a'.repeat(99), 'b'.repeat(98)]
    expect(wordsOf(plain(`${first}, ${second}, ${'c'.repeat(9)}.`))).toEqual([
      `${first},`,
      `${second}, ${'c'.repeat(9)}.`,
    ])
  })

  it('is cut between words where it has no comma, and keeps its numbers whole', () => {
    const said = wordsOf(plain(`${'1,000 '.repeat(60)}.`))
    expect(said.every((words) => /^(1,000 ?)+\.?$/.test(words))).toBe(true)
  })

  it('stays whole at 199 units and is cut at 200', () => {
    expect(wordsOf(plain(`${'a'.repeat(198)}.`))).toHaveLength(1)
    expect(wordsOf(plain(`${'a'.repeat(99)} ${'a'.repeat(99)}.`))).toHaveLength(2)
  })
})

/** Half of a character that takes two units. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/

it('says every letter of whatever text once and in order, under 200 units at a time', () => {
  const unit = fc.constantFrom('a', 'bc', ',', ' ', '. ', '\n\n', '–', '，', '😀', '1')
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 900 }), (text) => {
      const said = wordsOf(plain(text))
      const letters = (words: string) => words.replaceAll(/[^\p{L}\p{N}]/gu, '')
      expect(said.map(letters).join('')).toBe(letters(text))
      expect(said.every((words) => words.length < 200 && !HALF.test(words))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

it.each([' ', 'a', ', ', '“', '. '])('is done at once with nothing but %j', (unit) => {
  utterances(plain(unit.repeat(100_000)))
})

describe('finding the way', () => {
  const said = utterances(smallEdition)

  it.each([
    ['the first paragraph', 0, '3 May 2021'],
    ['the middle of a sentence', rangeOf('years').start, 'Quote, Ruth Hale.'],
    ['the space after a sentence', rangeOf('“We are').start - 1, 'Quote, Ruth Hale.'],
    ['the last sentence', rangeOf('letter').start, 'They and Hale signed a letter in March 2012.'],
    ['after the end', 10_000, '3 May 2021'],
  ])('begins at %s', (_where, offset, words) => {
    expect(said[utteranceAt(said, offset)]?.words).toBe(words)
  })

  it.each([
    ['on from the middle of a sentence', 3, 1, 6],
    ['back to the beginning of the sentence before', 5, -1, 1],
    ['nowhere before the first', 0, -1, null],
    ['nowhere after the last', 10, 1, null],
  ] as const)('goes %s', (_way, from, by, to) => {
    expect(sentenceBeside(said, from, by)).toBe(to)
  })
})
