import { expect, it } from 'vitest'
import { parseEditionFile } from '@/edition/parse-edition'
import { partsOf } from '@/edition/parts-of'
import { quotationMarks } from '@/edition/quotation-marks'
import { markedKinds, marksFor } from '@/edition/shown-mentions'
import { namedButNotQuoted } from '@/edition/voice-shares'
import { caseFile } from '../support/case-edition'
import { smallEdition } from '../support/small-edition'

function read(name: string) {
  const edition = parseEditionFile(caseFile(name))
  if (!edition.ok) throw new Error(`${name} has faults`)
  return edition.value
}

it('has every part of a whole edition', () => {
  expect([...partsOf(smallEdition)]).toEqual([
    ...['article', 'quotes', 'timeline', 'entities', 'sources'],
  ])
})

it('has no part over nothing', () => {
  const edition = read('nothing-but-a-sentence')
  const alone = {
    ...edition,
    ...{ checked: null, corrections: undefined, article: { ...edition.article, provenance: null } },
  }
  expect([...partsOf(JSON.parse(JSON.stringify(alone)))]).toEqual(['article'])
  expect(markedKinds(edition, 'names')).toEqual([])
})

it('tells quotes from other uses of quotation marks, and from none', () => {
  expect(quotationMarks(read('quoted-term-only'))).toEqual({
    quoted: 0,
    unattributed: 0,
    other: 1,
    isWithout: false,
  })
  expect(quotationMarks(read('nothing-but-a-sentence')).isWithout).toBe(true)
  expect(quotationMarks(smallEdition)).toMatchObject({ quoted: 2, unattributed: 0, other: 1 })
})

it('shows who says what only where voices were told apart, and calls nobody silent who is quoted', () => {
  const edition = read('quote-without-voices')
  expect(marksFor(edition, 'voices')).toBe('names')
  expect(marksFor(smallEdition, 'voices')).toBe('voices')
  const speakers = edition.quotations.flatMap((quotation) => quotation.speakers)
  expect(speakers.length).toBeGreaterThan(0)
  expect(namedButNotQuoted(edition).filter(({ id }) => speakers.includes(id))).toEqual([])
})
