import { describe, expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { namedButNotQuoted, voiceShares } from '@/edition/voice-shares'
import { publishedEdition } from '../support/published-edition'
import { smallEdition } from '../support/small-edition'

const edition = publishedEdition()

describe('voiceShares', () => {
  it('counts the words of everybody’s sentences, the author first and then by how much', () => {
    expect(voiceShares(edition)).toEqual([
      { speakers: [], words: 279, percent: 74 },
      { speakers: ['gina-raimondo', 'michelle-donelan'], words: 39, percent: 10 },
      { speakers: ['gina-raimondo'], words: 34, percent: 9 },
      { speakers: ['michelle-donelan'], words: 26, percent: 7 },
    ])
  })

  it('puts the author first who says less than others', () => {
    const voices = smallEdition.voices.filter(
      ({ speakers, words }) => speakers.length > 0 || words === '3 May 2021',
    )
    expect(voiceShares(withVoices(voices))).toEqual([
      { speakers: [], words: 3, percent: 13 },
      { speakers: ['ruth-hale'], words: 20, percent: 87 },
    ])
  })

  it('makes the shares a hundred together, and the words all words', () => {
    const shares = voiceShares(edition)
    expect(shares.reduce((sum, { percent }) => sum + percent, 0)).toBe(100)
    const all = edition.article.text.split(/\s+/).length
    expect(shares.reduce((sum, { words }) => sum + words, 0)).toBe(all)
  })

  it.each([
    { words: [1, 1, 1], percents: [34, 33, 33] },
    { words: [2, 1], percents: [67, 33] },
    { words: [199, 1], percents: [100, 0] },
    { words: [5], percents: [100] },
  ])('rounds $words to $percents', ({ words, percents }) => {
    const voices = words.map((count, at) => ({
      start: at,
      end: at + 1,
      words: Array.from({ length: count }, () => 'word').join(' '),
      speakers: at === 0 ? [] : [`speaker-${at}`],
      basis: { kind: 'edited' as const },
    }))
    const shares = voiceShares(withVoices(voices))
    expect(shares.map(({ percent }) => percent)).toEqual(percents)
  })

  it('counts those who speak together once, in whatever order they are given', () => {
    const pair = { start: 0, end: 1, words: 'one', basis: { kind: 'edited' as const } }
    const shares = voiceShares(
      withVoices([
        { ...pair, speakers: ['a', 'b'] },
        { ...pair, speakers: ['b', 'a'] },
      ]),
    )
    expect(shares).toEqual([{ speakers: ['a', 'b'], words: 2, percent: 100 }])
  })

  it('has no shares for an edition without voices', () => {
    expect(voiceShares(withVoices([]))).toEqual([])
  })
})

describe('namedButNotQuoted', () => {
  it('lists people and organisations by name, never a speaker, a place or somebody unnamed', () => {
    expect(namedButNotQuoted(edition).map(({ label }) => label)).toEqual([
      'Biden administration',
      'US Department of Commerce',
      'National Institute of Standards and Technology',
      'US AI Safety Institute',
      'Twitter (X)',
    ])
  })
})

function withVoices(voices: Edition['voices']): Edition {
  return { ...smallEdition, voices }
}
