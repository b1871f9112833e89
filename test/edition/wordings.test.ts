import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quotation } from '@/edition/edition-schema'
import type { WordingRun } from '@/edition/wording-runs'
import {
  passageWordings,
  wordingsIn,
  wordingsOf,
  wordingsOfAll,
  wordsOfRuns,
} from '@/edition/wordings'
import { rangeOf, smallEdition, smallEditionWith } from '../support/small-edition'

const { text } = smallEdition.article
const [nineYears] = smallEdition.quotations
if (!nineYears) throw new Error('The small edition has no quotation')

it('keeps what interrupts a quotation, and says that it does', () => {
  expect(printedBeside(nineYears, null)).toEqual([
    { start: rangeOf('“It took').start, words: '“It took nine years,”', kind: 'shared' },
    { start: rangeOf(' she added.').start, words: ' she added. ', kind: 'interrupting' },
    { start: rangeOf('“We').start, words: '“We are glad.”', kind: 'shared' },
  ])
})

it.each([
  ['It took nine years. We are glad.', '“It took nine years,”{ she added. }“We are glad.”'],
  ['It has taken us nine years.', '“It [took ]nine years,”{ she added. }[“We are glad.”]'],
  ['We are glad.', '[“It took nine years,”]{ she added. }“We are glad.”'],
  ['Years! We were glad.', '[“It took nine ]years,”{ she added. }“We [are ]glad.”'],
  ['Nothing of the sort', '[“It took nine years,”]{ she added. }[“We are glad.”]'],
  ['She added', '[“It took nine years,”]{ she added. }[“We are glad.”]'],
  ['', '[“It took nine years,”]{ she added. }[“We are glad.”]'],
])('against "%s": it pencils what differs', (record, printed) => {
  expect(describeWording(nineYears, record)).toBe(printed)
})

it('has no interruption in a quotation of one part', () => {
  expect(
    describeWording({ ...nineYears, parts: [rangeOf('“We are glad.”')] }, 'We were glad.'),
  ).toBe('“We [are ]glad.”')
})

it('has none between parts that touch', () => {
  const parts = [rangeOf('“It took '), rangeOf('nine years,”')]
  expect(describeWording({ ...nineYears, parts }, 'It took nine years.')).toBe(
    '“It took nine years,”',
  )
})

it('joins to the text exactly, whatever the parts and the record', () => {
  const cuts = fc.uniqueArray(fc.nat({ max: text.length }), { minLength: 2, maxLength: 8 })
  const record = fc.option(
    fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...text.split(/(?<=\s)/)))),
    { nil: null },
  )
  fc.assert(
    fc.property(cuts, record, (offsets, given) => {
      const parts = partsBetween(offsets.toSorted((a, b) => a - b))
      const words = Array.isArray(given) ? given.join('') : given
      const runs = printedBeside({ ...nineYears, parts }, words)
      const [first, last] = [parts.at(0), parts.at(-1)]
      expect(runs.map((run) => run.words).join('')).toBe(text.slice(first?.start, last?.end))
      expect(runs.map(({ start, words: { length } }) => text.slice(start, start + length))).toEqual(
        runs.map((run) => run.words),
      )
      const interrupting = runs.filter(({ kind }) => kind === 'interrupting')
      expect(interrupting).toHaveLength(parts.length - 1)
    }),
    { numRuns: 200 },
  )
})

describe('the wordings of a statement', () => {
  it('name who said it, and the role that the article prints', () => {
    const { speakers, role: printed } = wordingsOf(smallEdition, nineYears)
    expect(speakers.map(({ label }) => label)).toEqual(['Ruth Hale'])
    expect(printed).toBe('the mayor')
    expect(wordingsOf(smallEdition, { ...nineYears, role: null }).role).toBeNull()
  })

  it('have each record with its source and what of its words the article has not', () => {
    const [official] = wordingsOf(smallEdition, nineYears).records
    expect(official?.seenIn.id).toBe('town-page')
    expect(official?.official?.id).toBe('town-speech')
    expect(official?.runs.map(({ words, kind }) => MARKS[kind](words)).join('')).toBe(
      'It [has taken us ]nine [long ]years.',
    )
  })

  it('compare the printed words with the first record alone', () => {
    const [record] = nineYears.records ?? []
    if (!record) throw new Error('The quotation has no record')
    const records = [{ ...record, words: 'It took nine years. We are glad.' }, record]
    const { printed, records: both } = wordingsOf(smallEdition, { ...nineYears, records })
    expect(printed.filter(({ kind }) => kind === 'differing')).toEqual([])
    expect(both.map(({ record: { words } }) => words)).toEqual(records.map(({ words }) => words))
  })

  it.each([
    ['direct', [], 'not-found'],
    ['mixed', [], 'not-found'],
    ['indirect', [], 'reported'],
    ['indirect', undefined, 'reported'],
    ['direct', undefined, null],
    ['direct', nineYears.records, null],
    ['indirect', nineYears.records, null],
  ] as const)('of a %s one with the records %j lack an official one since: %s', (...row) => {
    const [directness, records, missing] = row
    const { records: _, ...quotation } = nineYears
    const asked = { ...quotation, directness, ...(records && { records }) }
    expect(wordingsOf(smallEdition, asked).missing).toBe(missing)
  })

  it('throw where the edition has no such source, which a checked one has', () => {
    const records = (nineYears.records ?? []).map((record) => ({ ...record, seenIn: 'nowhere' }))
    expect(() => wordingsOf(smallEdition, { ...nineYears, records })).toThrow('nowhere')
  })
})

describe('the wordings of many statements', () => {
  const reported = {
    ...nineYears,
    id: 'ferry',
    directness: 'indirect',
    parts: [rangeOf('Some residents had wanted a ferry')],
  } as const
  const edition = smallEditionWith({ quotations: [reported, nineYears] })

  it('are in the order of the text', () => {
    expect(wordingsOfAll(edition).map(({ quotation }) => quotation.id)).toEqual([
      nineYears.id,
      'ferry',
    ])
  })

  it('are of those that words of a passage are part of, and no other', () => {
    const found = wordingsIn(edition, rangeOf('glad.”\n\nSome residents'))
    expect(found.map(({ quotation }) => quotation.id)).toEqual([nineYears.id, 'ferry'])
    expect(wordingsIn(edition, rangeOf('said the mayor'))).toEqual([])
  })

  it('go with a passage where they are quoted, told apart by whether one was found', () => {
    const held = passageWordings(edition, rangeOf('glad.”\n\nSome'))
    expect(held.printed).toBe('glad.”\n\nSome')
    expect(held.recorded.map(({ quotation }) => quotation.id)).toEqual([nineYears.id])
    expect(held.unrecorded).toEqual([])
    const sought = smallEditionWith({ quotations: [reported, { ...nineYears, records: [] }] })
    const lacking = passageWordings(sought, rangeOf(' glad.”\n\n'))
    expect(lacking.printed).toBe('glad.”')
    expect(lacking.recorded).toEqual([])
    expect(lacking.unrecorded.map(({ missing }) => missing)).toEqual(['not-found'])
  })
})

it('joins runs to the words they were cut from', () => {
  expect(wordsOfRuns(wordingsOf(smallEdition, nineYears).printed)).toBe(
    '“It took nine years,” she added. “We are glad.”',
  )
})

/** Every other stretch between the offsets, as parts of a quotation. */
function partsBetween(offsets: readonly number[]): Quotation['parts'] {
  const parts = []
  for (let index = 0; index + 1 < offsets.length; index += 2) {
    const [start = 0, end = 0] = offsets.slice(index, index + 2)
    parts.push({ start, end, words: text.slice(start, end) })
  }
  return parts
}

/** What differs in square brackets, what interrupts in curly ones. */
function describeWording(quotation: Quotation, record: string): string {
  return printedBeside(quotation, record)
    .map(({ words, kind }) => MARKS[kind](words))
    .join('')
}

const MARKS = {
  shared: (words) => words,
  differing: (words) => `[${words}]`,
  interrupting: (words) => `{${words}}`,
} as const satisfies Record<WordingRun['kind'], (words: string) => string>

/** The printed words against a record with these words; `null` for none. */
function printedBeside(quotation: Quotation, words: string | null): readonly WordingRun[] {
  const records = (nineYears?.records ?? []).map((record) => ({ ...record, words }))
  return wordingsOf(smallEdition, { ...quotation, records }).printed
}
