import { describe, expect, it } from 'vitest'
import { compareWithRecords, type Finding } from '@/edition/comparing/compare-with-records'
import {
  decisionOn,
  withConfirmed,
  withFindings,
  withoutDecision,
  withRejected,
} from '@/edition/comparing/decide'
import { withTextSource } from '@/edition/comparing/text-source-changes'
import type { Edition } from '@/edition/edition-schema'
import { parseEdition } from '@/edition/parse-edition'
import { textSources } from '@/edition/text-sources'
import { smallEdition } from '../../support/small-edition'
import { speechOf, unrecordedEdition } from '../../support/speech'

const SAID = 'The printed words stand in it word for word.'

const SPEECH = speechOf('Neighbours!\n\nIt took nine years.\n\nWe are glad. Mind the ribbon.')

const edition = withTextSource(unrecordedEdition, SPEECH)

function findingsOf(one: Edition): Finding[] {
  return compareWithRecords(one, textSources(one))
}

function only(one: Edition): Finding {
  const [finding] = findingsOf(one)
  if (!finding) throw new Error('nothing was found')
  return finding
}

describe('a finding', () => {
  it('is undecided at first', () => {
    expect(decisionOn(only(edition))).toBeNull()
  })

  it('that is confirmed becomes a record of the edition with its source', () => {
    const confirmed = withConfirmed(edition, only(edition), SAID)
    expect(confirmed.quotations[0]?.records).toEqual([
      {
        label: 'Speech of the mayor',
        words: 'It took nine years.\n\nWe are glad',
        date: '2021-05-03',
        seenIn: 'speech',
        official: null,
        verdict: 'word-for-word',
        finding: SAID,
        basis: { kind: 'edited' },
      },
    ])
    expect(decisionOn(only(confirmed))).toBe('confirmed')
    expect(parseEdition(JSON.parse(JSON.stringify(confirmed)))).toEqual({
      ok: true,
      value: confirmed,
    })
  })

  it('that is rejected leaves a record without words, and no verdict', () => {
    const rejected = withRejected(edition, only(edition))
    expect(rejected.quotations[0]?.records).toMatchObject([{ words: null, verdict: null }])
    expect(decisionOn(only(rejected))).toBe('rejected')
    expect(parseEdition(JSON.parse(JSON.stringify(rejected))).ok).toBe(true)
  })

  it('is decided once: the latest decision counts, and can be taken back', () => {
    const twice = withRejected(withConfirmed(edition, only(edition), SAID), only(edition))
    expect(twice.quotations[0]?.records).toHaveLength(1)
    expect(decisionOn(only(twice))).toBe('rejected')
    expect(withoutDecision(twice, only(twice))).toEqual(edition)
  })

  it('of words that are nowhere is a record without words, and with the verdict', () => {
    const elsewhere = { ...SPEECH, text: 'It rained all day in the valley.' }
    const other = { ...edition, sources: [...smallEdition.sources, elsewhere] }
    const confirmed = withConfirmed(other, only(other), SAID)
    expect(confirmed.quotations[0]?.records).toMatchObject([{ words: null, verdict: 'not-found' }])
  })
})

describe('an edition that is shown beside its records', () => {
  const say = ({ verdict }: Finding) => `${verdict}, as a program found.`

  it('has what was found as a record, which says that a machine found it', () => {
    const shown = withFindings(edition, findingsOf(edition), say)
    expect(shown.quotations[0]?.records).toMatchObject([
      { verdict: 'word-for-word', seenIn: 'speech', basis: { kind: 'found' } },
    ])
    expect(parseEdition(shown).ok).toBe(true)
    expect(decisionOn(only(shown))).toBeNull()
  })

  it('leaves what somebody has decided about as it was decided', () => {
    for (const decided of [
      withConfirmed(edition, only(edition), SAID),
      withRejected(edition, only(edition)),
    ]) {
      expect(withFindings(decided, findingsOf(decided), say)).toEqual(decided)
    }
  })

  it('has no official words where none were found', () => {
    const silent = withTextSource(
      { ...edition, sources: edition.sources.filter(({ id }) => id !== 'speech') },
      { ...SPEECH, text: 'Zeppelins carry parcels.' },
    )
    const shown = withFindings(silent, findingsOf(silent), say)
    expect(shown.quotations[0]?.records).toMatchObject([
      { words: null, verdict: 'not-found', basis: { kind: 'found' } },
    ])
  })
})
