import { describe, expect, it } from 'vitest'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { wordedRecords } from '@/edition/quotations'
import {
  besideName,
  describePicture,
  noteBelow,
  pictureContent,
} from '@/reader/picture/picture-content'
import { wordsOf } from '@/reader/picture/picture-runs'
import { type PictureSubject, subjectAddress } from '@/reader/picture/picture-subject'
import { rangeOf, smallEdition, smallEditionWith } from '../../support/small-edition'

const FINDING =
  'Official wording: Speech, 3 May 2021, seen in Town of Alder. The printed words were not found in it.'

function quotation(changes: Partial<Quotation> = {}): Quotation {
  const [found] = smallEdition.quotations
  if (!found) throw new Error('The small edition has no quotation')
  return { ...found, ...changes }
}

function ofQuote(changes: Partial<Quotation> = {}) {
  return contentOf(smallEdition, { kind: 'quote', quotation: quotation(changes) })
}

function ofPassage(words: string, edition: Edition = smallEdition) {
  return contentOf(edition, { kind: 'passage', range: rangeOf(words) })
}

function contentOf(edition: Edition, subject: PictureSubject) {
  return pictureContent(edition, subject, subjectAddress(edition, subject, 'news.example'))
}

function wordingsOf({ wordings }: ReturnType<typeof ofQuote>) {
  return wordings.map(({ label, runs }) => [label, wordsOf(runs)])
}

/** The record of the small edition's quotation, with other words. */
function recordSaying(words: string) {
  return wordedRecords(quotation()).map((record) => ({ ...record, words, finding: 'It has them.' }))
}

describe('a quote', () => {
  it('has its speaker and role, both wordings and the address of its page', () => {
    const content = ofQuote()
    expect([content.who, besideName(content)]).toEqual(['Ruth Hale', 'the mayor'])
    expect(wordingsOf(content)).toEqual([
      [
        'As printed by Alder Courier, 3 May 2021',
        '“It took nine years,” she added. “We are glad.”',
      ],
      [FINDING, '“It has taken us nine long years.”'],
    ])
    expect(noteBelow(content)).toBe('')
    expect(content.foot).toBe('news.example/read/alder-bridge-opens/quote/nine-years/')
  })

  it('pencils the printed words red and the official ones blue', () => {
    expect(ofQuote().wordings.map(({ pencil }) => pencil)).toEqual(['red', 'blue'])
  })

  it('has one wording, and says so, where the record has its words', () => {
    const content = ofQuote({ records: recordSaying('Yes, it took nine years. We are glad.') })
    expect(content.wordings).toHaveLength(1)
    expect(noteBelow(content)).toBe(
      'Official wording: Speech, 3 May 2021, seen in Town of Alder. It has them.',
    )
  })

  it('has one wording where none was found on record, and says so', () => {
    const content = ofQuote({ records: [], role: null })
    expect(content.wordings).toHaveLength(1)
    expect([besideName(content), noteBelow(content)]).toEqual(['', 'No official wording found.'])
    expect(describePicture(content)).toContain('“We are glad.” No official wording found.')
  })

  it('has one wording, and nothing to say of it, where the article reports it in its own words', () => {
    const content = ofQuote({ records: [], directness: 'indirect' })
    expect([content.wordings.length, noteBelow(content)]).toEqual([1, ''])
  })

  it('is reported, not printed, where the article tells it in its own words', () => {
    const [wording] = wordingsOf(ofQuote({ directness: 'indirect' }))
    expect(wording?.[0]).toBe('As reported by Alder Courier, 3 May 2021')
  })

  it('says all its words', () => {
    expect(describePicture(ofQuote())).toBe(
      'Ruth Hale, the mayor. As printed by Alder Courier, 3 May 2021. “It took nine years,” she added. ' +
        `“We are glad.” ${FINDING} “It has taken us nine long years.” ` +
        'news.example/read/alder-bridge-opens/quote/nine-years/.',
    )
  })
})

const TWO_QUOTED = '“We are glad.”\n\nSome residents had wanted a ferry'

/** The small edition with a second quotation, of residents. */
function editionOfTwo(records: Quotation['records']) {
  const parts = [rangeOf('a ferry')]
  const residents = quotation({ id: 'other', speakers: ['residents'], parts, records })
  return smallEditionWith({ quotations: [quotation(), residents] })
}

describe('a passage', () => {
  it('is the publisher’s, with the address of its paragraph', () => {
    const content = ofPassage('Some residents had wanted a ferry')
    expect([content.who, besideName(content)]).toEqual(['Alder Courier', '3 May 2021'])
    expect(wordingsOf(content)).toEqual([[null, 'Some residents had wanted a ferry']])
    expect(content.foot).toBe('news.example/read/alder-bridge-opens/#p3')
  })

  it('within a quotation is its speaker’s, and carries the official words', () => {
    const content = ofPassage('nine years')
    expect(content.who).toBe('Ruth Hale')
    expect(wordingsOf(content)).toEqual([
      ['As printed by Alder Courier, 3 May 2021', '“… nine years …”'],
      [FINDING, '“It has taken us nine long years.”'],
    ])
  })

  it.each([
    ['It took nine years,', '“It took nine years,”'],
    ['It took nine', '“It took nine …”'],
    ['years,” she added. “We are', '“… years,” she added. “We are …”'],
    ['she added. “We are glad.”', 'she added. “We are glad.”'],
    ['“It took nine years,”', '“It took nine years,”'],
  ])('that cuts a quotation has its marks, and an ellipsis: %s', (words, shown) => {
    expect(wordingsOf(ofPassage(words))[0]?.[1]).toBe(shown)
  })

  it('beyond a quotation is the publisher’s, who quotes', () => {
    const content = ofPassage('Ruth Hale. “It took nine years')
    expect([content.who, besideName(content)]).toEqual([
      'Alder Courier',
      '3 May 2021, quoting Ruth Hale',
    ])
    expect(wordingsOf(content)[1]?.[0]).toMatch(/^Official wording, Ruth Hale: Speech/)
  })

  it('with two quotations that were not found carries the official words of both', () => {
    const content = ofPassage(TWO_QUOTED, editionOfTwo(quotation().records))
    expect(wordingsOf(content)).toEqual([
      ['As printed', TWO_QUOTED],
      [
        expect.stringMatching(/^Official wording, Ruth Hale: /),
        '“It has taken us nine long years.”',
      ],
      [
        expect.stringMatching(/^Official wording, Unnamed residents: /),
        '“It has taken us nine long years.”',
      ],
    ])
    expect(besideName(content)).toBe('3 May 2021, quoting Ruth Hale and Unnamed residents')
    expect(noteBelow(content)).toBe('')
    expect(content.wordings[0].runs.filter(({ look }) => look === 'pencilled')).toEqual([
      { words: 'We are glad', look: 'pencilled' },
      { words: 'a ferry', look: 'pencilled' },
    ])
  })

  it('with two quotations, one of them without a record, says of that one that there is none', () => {
    const content = ofPassage(TWO_QUOTED, editionOfTwo([]))
    expect(content.wordings).toHaveLength(2)
    expect(noteBelow(content)).toBe('Unnamed residents: No official wording found.')
  })

  it('names those whose statement it reports', () => {
    const edition = smallEditionWith({
      quotations: [quotation({ directness: 'indirect', records: [] })],
    })
    const content = ofPassage('Ruth Hale. “It took nine years', edition)
    expect(besideName(content)).toBe('3 May 2021, reporting what Ruth Hale said')
  })

  it('names nobody for words that only stand between the parts of a quotation', () => {
    expect(ofPassage('she added').wordings).toHaveLength(1)
  })

  it('has no white space at its ends', () => {
    const content = ofPassage('\n\nSome residents ')
    expect(wordingsOf(content)).toEqual([[null, 'Some residents']])
    expect(content.foot).toMatch(/#p3$/)
  })
})
