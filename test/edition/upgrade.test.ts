import { describe, expect, it } from 'vitest'
import { parseEdition, parseEditionFile } from '@/edition/parse-edition'
import { upgrade } from '@/edition/upgrade'
import { caseFile } from '../support/case-edition'
import { smallEdition } from '../support/small-edition'

/** A case of format 1, as it is read today. */
function read(name: string) {
  const edition = parseEditionFile(caseFile(name))
  if (!edition.ok) throw new Error(JSON.stringify(edition.problem))
  return edition.value
}

describe('an edition of format 1', () => {
  it.each([
    ...['nothing-but-a-sentence', 'quote-without-voices', 'quoted-term-only', 'right-to-left'],
    ...['address-in-the-text', 'long-words-in-german', 'overlapping-mentions', 'season-in-json-ld'],
    ...['strip-about', 'strip-names-and-times', 'strip-since', 'strip-until', 'byte-order-mark'],
    'ten-quotes-in-a-paragraph',
  ])('is read: %s', (name) => {
    expect(read(name).format).toBe(2)
  })

  it('says nothing of what nobody may have looked for', () => {
    const edition = read('quote-without-voices')
    expect(edition).not.toHaveProperty('voices')
    expect(edition).not.toHaveProperty('notes')
    expect(edition).not.toHaveProperty('gaps')
    for (const quotation of edition.quotations) expect(quotation).not.toHaveProperty('records')
    expect(edition.article.extent).toBeNull()
  })

  it('keeps its reasons, as bases', () => {
    const edition = read('quoted-term-only')
    expect(edition.article.otherQuotationMarks).toMatchObject([
      { basis: { kind: 'edited', reason: expect.any(String) } },
    ])
    const [event] = read('strip-since').entities.filter(({ kind }) => kind === 'event')
    expect(event).toMatchObject({ dateBasis: { kind: 'resolved', reason: expect.any(String) } })
    expect(event).not.toHaveProperty('dateReason')
  })

  it('has its byline taken apart where that is sure', () => {
    const file = JSON.parse(caseFile('nothing-but-a-sentence'))
    const authorsOf = (author: string | null) => {
      const edition = parseEdition({ ...file, article: { ...file.article, author } })
      return edition.ok && edition.value.article.authors
    }
    expect(authorsOf('Ursula K. Le Guin')).toEqual([
      { kind: 'person', given: 'Ursula K.', family: 'Le Guin', suffix: null },
    ])
    expect(authorsOf('Example Gazette')).toEqual([
      { kind: 'organisation', name: 'Example Gazette' },
    ])
    expect(authorsOf('The newsroom')).toEqual([{ kind: 'byline', name: 'The newsroom' }])
    expect(authorsOf(null)).toBeNull()
  })

  it('keeps its faults, to be told', () => {
    const told = parseEditionFile(caseFile('accepted-label-of-a-space'))
    expect(told.ok ? [] : told.problem).toMatchObject([
      { kind: 'shape', path: 'entities[0].label' },
      { kind: 'shape', path: 'entities[0].shortLabel' },
      { kind: 'shape', path: 'entities[0].name' },
    ])
  })
})

it.each([null, 7, [], 'edition', { format: 3 }, { article: null, entities: [null, 7] }])(
  'never throws, and believes nothing: %j',
  (value) => {
    expect(parseEdition(value).ok).toBe(false)
  },
)

it('leaves an edition of the format as it is', () => {
  expect(upgrade(smallEdition)).toBe(smallEdition)
})
