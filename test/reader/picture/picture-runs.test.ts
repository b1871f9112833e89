import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quotation } from '@/edition/edition-schema'
import { wordingsOf } from '@/edition/wordings'
import { officialRuns, printedRuns, wordsOf } from '@/reader/picture/picture-runs'
import { rangeOf, smallEdition } from '../../support/small-edition'

const { text } = smallEdition.article

function quotation() {
  const [found] = smallEdition.quotations
  if (!found) throw new Error('The small edition has no quotation')
  return found
}

/** A quotation whose words are compared with its record. */
function compared(changed: Partial<Quotation> = {}) {
  const wordings = wordingsOf(smallEdition, { ...quotation(), ...changed })
  return { wordings, isCompared: true }
}

function printed(range: { readonly start: number; readonly end: number }) {
  return printedRuns(text, range, [compared()])
}

/** Two quotations, the later one first. */
const TWO = [compared({ parts: [rangeOf('a ferry')] }), compared()] as const

describe('printed words', () => {
  it('are pencilled where they differ, without marks, and muted where something interrupts', () => {
    expect(printed(rangeOf('“It took nine years,” she added. “We are glad.”'))).toEqual([
      { words: '“It ', look: 'plain' },
      { words: 'took', look: 'pencilled' },
      { words: ' nine years,”', look: 'plain' },
      { words: ' she added. ', look: 'muted' },
      { words: '“', look: 'plain' },
      { words: 'We are glad', look: 'pencilled' },
      { words: '.”', look: 'plain' },
    ])
  })

  it('are pencilled in a part of the quotation too', () => {
    expect(printed(rangeOf('ook nine'))).toEqual([
      { words: 'ook', look: 'pencilled' },
      { words: ' nine', look: 'plain' },
    ])
  })

  it('have no interruption where the passage reaches beyond the quotation', () => {
    const runs = printed(rangeOf('Ruth Hale. “It took nine years,” she added.'))
    expect(runs.map(({ look }) => look)).not.toContain('muted')
  })

  it('are those of the article, whatever the passage', () => {
    const offset = fc.nat({ max: text.length })
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const range = { start: Math.min(a, b), end: Math.max(a, b) }
        expect(wordsOf(printed(range))).toBe(text.slice(range.start, range.end))
        expect(wordsOf(printedRuns(text, range, TWO))).toBe(text.slice(range.start, range.end))
      }),
    )
  })

  it('are pencilled in the first of two quotations that overlap', () => {
    const range = rangeOf('“We are glad.”\n\nSome residents')
    const overlapping = compared({ parts: [range] })
    const runs = printedRuns(text, range, [overlapping, TWO[1]])
    expect(wordsOf(runs)).toBe(range.words)
    const pencilled = runs.filter(({ look }) => look === 'pencilled').map(({ words }) => words)
    expect(pencilled).toEqual(['We are glad'])
  })
})

it('puts official words in quotation marks and pencils those that the article has not', () => {
  const [official] = compared().wordings.records
  if (!official) throw new Error('The quotation has no record')
  const runs = officialRuns(official)
  expect(wordsOf(runs)).toBe('“It has taken us nine long years.”')
  const pencilled = runs.filter(({ look }) => look === 'pencilled').map(({ words }) => words)
  expect(pencilled).toEqual(['has taken us', 'long'])
})
