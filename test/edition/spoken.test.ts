import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { sentenceBeside, type Utterance, utteranceAt, utterances } from '@/edition/spoken'
import { rangeOf, smallEdition, smallEditionWith } from '../support/small-edition'

const wordsOf = (edition: Edition) => utterances(edition).map(marked)

/** An utterance in a line: its words, or who is announced, or that the quotation is over. */
function marked(utterance: Utterance): string {
  switch (utterance.kind) {
    case 'text':
      return utterance.words
    case 'opening':
      return `{${utterance.quotation.speakers.join(' ')}`
    case 'closing':
      return '}'
  }
}

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
      '{ruth-hale',
      '“It took nine years,”',
      '}',
      'she added.',
      '{ruth-hale',
      '“We are glad.”',
      '}',
      'Some residents had wanted a ferry instead of the “people’s bridge”.',
      'They and Hale signed a letter in March 2012.',
    ])
  })

  it('have the range of their words, and announcements an empty one where they belong', () => {
    const { text } = smallEdition.article
    for (const utterance of utterances(smallEdition)) {
      const { kind, start, end } = utterance
      expect(text.slice(start, end)).toBe(kind === 'text' ? utterance.words : '')
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
    const [first] = utterances(plain(text))
    expect(wordsOf(plain(text))).toEqual([text.replace(' It rained.', ''), 'It rained.'])
    expect(first?.sentence).toMatchObject({ start: 0, end: text.length - ' It rained.'.length })
  })

  it('announce nobody where the article reports in its own words', () => {
    expect(wordsOf(quoting({ directness: 'indirect' })).join(' ')).not.toMatch(/[{}]/)
  })

  it('announce only the marked parts of a mixed quotation', () => {
    const parts = [rangeOf('opened today'), rangeOf('“We are glad.”')]
    const said = wordsOf(quoting({ directness: 'mixed', parts }))
    expect(said.filter((words) => words.startsWith('{'))).toEqual(['{ruth-hale'])
  })

  it('know all who speak', () => {
    expect(wordsOf(quoting({ speakers: ['ruth-hale', 'residents'] }))).toContain(
      '{ruth-hale residents',
    )
  })

  it('announce a quotation of two sentences once, and know that the second goes on', () => {
    const from = rangeOf('“It took').start
    const parts = [{ start: from, end: rangeOf('glad.”').end, words: '' }]
    const said = utterances(quoting({ parts }))
    const goesOn = said.map((each) => (each.kind === 'text' ? each.goesOn?.id : undefined))
    expect(said.slice(2, 6).map((each, index) => [marked(each), goesOn[index + 2]])).toEqual([
      ['{ruth-hale', undefined],
      ['“It took nine years,” she added.', undefined],
      ['“We are glad.”', 'nine-years'],
      ['}', undefined],
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
    ['the middle of a sentence', rangeOf('years').start, '{ruth-hale'],
    ['the space after a sentence', rangeOf('“We are').start - 1, '{ruth-hale'],
    ['the last sentence', rangeOf('letter').start, 'They and Hale signed a letter in March 2012.'],
    ['after the end', 10_000, '3 May 2021'],
  ])('begins at %s', (_where, offset, words) => {
    expect(wordsOf(smallEdition)[utteranceAt(said, offset)]).toBe(words)
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
