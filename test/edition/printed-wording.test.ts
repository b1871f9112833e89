import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Quotation } from '@/edition/edition-schema'
import { printedWording } from '@/edition/printed-wording'
import { rangeOf, smallEdition } from '../support/small-edition'

const { text } = smallEdition.article
const [nineYears] = smallEdition.quotations
if (!nineYears) throw new Error('The small edition has no quotation')

it('keeps what interrupts a quotation, and says that it does', () => {
  expect(printedWording(text, nineYears, null)).toEqual([
    {
      start: rangeOf('“It took').start,
      words: '“It took nine years,”',
      differs: false,
      interrupts: false,
    },
    {
      start: rangeOf(' she added.').start,
      words: ' she added. ',
      differs: false,
      interrupts: true,
    },
    { start: rangeOf('“We').start, words: '“We are glad.”', differs: false, interrupts: false },
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
      const runs = printedWording(text, { ...nineYears, parts }, words)
      const [first, last] = [parts.at(0), parts.at(-1)]
      expect(runs.map((run) => run.words).join('')).toBe(text.slice(first?.start, last?.end))
      expect(runs.map(({ start, words: { length } }) => text.slice(start, start + length))).toEqual(
        runs.map((run) => run.words),
      )
      const interrupting = runs.filter(({ interrupts }) => interrupts)
      expect(interrupting.filter(({ differs }) => differs)).toEqual([])
      expect(interrupting).toHaveLength(parts.length - 1)
    }),
    { numRuns: 200 },
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
  return printedWording(text, quotation, record)
    .map(({ words, differs, interrupts }) =>
      interrupts ? `{${words}}` : differs ? `[${words}]` : words,
    )
    .join('')
}
