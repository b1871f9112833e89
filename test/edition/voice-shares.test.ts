import { describe, expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { namedButNotQuoted, voiceShares } from '@/edition/voice-shares'
import { publishedEdition } from '../support/published-edition'
import { smallEdition } from '../support/small-edition'

const edition = publishedEdition()

describe('voiceShares', () => {
  it('counts the words of everybody’s sentences, the author first and then by how much', () => {
    const shares = voiceShares(edition)
    expect(shares[0]?.speakers).toEqual([])
    const rest = shares.slice(1).map(({ words }) => words)
    expect(rest).toEqual(rest.toSorted((a, b) => b - a))
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
      reason: 'For the test.',
    }))
    const shares = voiceShares(withVoices(voices))
    expect(shares.map(({ percent }) => percent)).toEqual(percents)
  })

  it('has no shares for an edition without voices', () => {
    expect(voiceShares(withVoices([]))).toEqual([])
  })
})

describe('namedButNotQuoted', () => {
  it('lists people and organisations by name, never a speaker, a place or somebody unnamed', () => {
    const labels = namedButNotQuoted(edition).map(({ label }) => label)
    expect(labels).toContain('Biden administration')
    expect(labels).not.toContain('Gina Raimondo')
    expect(labels).not.toContain('United States')
    expect(labels).not.toContain('Unnamed critics')
  })
})

function withVoices(voices: Edition['voices']): Edition {
  return { ...smallEdition, voices }
}
