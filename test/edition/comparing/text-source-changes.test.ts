import { describe, expect, it } from 'vitest'
import { compareWithRecords } from '@/edition/comparing/compare-with-records'
import { withConfirmed } from '@/edition/comparing/decide'
import {
  decidedIn,
  withCorrectedSource,
  withoutTextSource,
  withTextSource,
  withTextSourceBack,
} from '@/edition/comparing/text-source-changes'
import type { Edition } from '@/edition/edition-schema'
import { parseEdition } from '@/edition/parse-edition'
import { textSources } from '@/edition/text-sources'
import { quotingEdition, speechOf } from '../../support/speech'

const SPEECH = speechOf('It took nine years. We are glad.')
const LETTER = { ...SPEECH, id: 'letter', title: 'A letter' }
const BARE = quotingEdition('It took nine years', 'We are glad')

const beside = withTextSource(withTextSource(BARE, SPEECH), LETTER)
const decided = confirmAll(beside)

function confirmAll(edition: Edition): Edition {
  const findings = compareWithRecords(edition, textSources(edition))
  return findings.reduce((now, finding) => withConfirmed(now, finding, 'So.'), edition)
}

describe('a record that is removed', () => {
  it('takes along what was decided about it, and no more', () => {
    expect(decidedIn(decided, 'speech')).toBe(2)
    const removed = withoutTextSource(decided, 'speech')
    expect(removed).toEqual(withTextSource(BARE, LETTER))
    expect(decidedIn(removed, 'speech')).toBe(0)
  })

  it('comes back into its place, beside what was added since', () => {
    const removed = withoutTextSource(decided, 'speech')
    expect(withTextSourceBack(removed, decided, 'speech')).toEqual(decided)
    const more = { ...LETTER, id: 'more' }
    const back = withTextSourceBack(withTextSource(removed, more), decided, 'speech')
    expect(textSources(back).map(({ id }) => id)).toEqual(['speech', 'letter', 'more'])
  })

  it('stays as a source without its text where something else relies on it', () => {
    const [entity, ...others] = decided.entities
    if (!entity) throw new Error('The edition names nobody')
    const cited = { ...decided, entities: [{ ...entity, sources: ['speech'] }, ...others] }
    const removed = withoutTextSource(cited, 'speech')
    expect(removed.sources.find(({ id }) => id === 'speech')).not.toHaveProperty('text')
    expect(removed.sources.some(({ id }) => id === 'speech')).toBe(true)
    expect(parseEdition(removed).ok).toBe(true)
  })
})

describe('a record that is corrected', () => {
  it('is so in what was decided about it as well', () => {
    const fields = { title: 'Speech at the bridge', publisher: null, date: null, url: null }
    const corrected = withCorrectedSource(decided, 'speech', fields)
    expect(textSources(corrected)[0]).toEqual({ ...SPEECH, ...fields })
    expect(corrected.quotations.flatMap(({ records = [] }) => records)).toMatchObject([
      { label: 'Speech at the bridge', date: null },
      { label: 'Speech at the bridge', date: null },
    ])
  })
})
