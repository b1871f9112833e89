import { describe, expect, it } from 'vitest'
import { findOwn, wordsOfOwn } from '@/library/own/find-own'
import { ownEntry } from '@/library/own/own-entry'
import type { OwnListing } from '@/library/own/own-list'
import { smallEdition, smallEditionWith } from '../../support/small-edition'

const { article } = smallEdition

function listing(id: string, headline: string, published: string | null, opened: number) {
  const edition = { ...smallEditionWith({ article: { ...article, published } }), id }
  return { ...ownEntry(edition, opened), kind: 'kept', headline } as const
}

const BRIDGE = listing('bridge', 'A bridge opens', '2021-05-03', 1)
const ACCENT = listing('ecole', 'École 10 closes', '2024-01-02', 3)
const TENTH = listing('school', 'ecole 9 opens', null, 2)
const BROKEN: OwnListing = { kind: 'broken', id: 'broken' }
const LIST = [BRIDGE, ACCENT, TENTH, BROKEN]
const NONE: ReadonlyMap<string, string> = new Map()

function ids(list: readonly OwnListing[]) {
  return list.map(({ id }) => id)
}

describe('own editions', () => {
  it.each([
    ['opened', ['ecole', 'school', 'bridge', 'broken']],
    ['published', ['ecole', 'bridge', 'school', 'broken']],
    ['title', ['bridge', 'broken', 'school', 'ecole']],
  ] as const)('are ordered by %s: %j', (order, expected) => {
    expect(ids(findOwn(LIST, '', order, NONE))).toEqual(expected)
  })

  it.each([
    ['ecole', ['ecole', 'school']],
    ['ÉCOLE', ['ecole', 'school']],
    ['opens a', ['bridge']],
    ['ridge', []],
    ['hale ferry', ['bridge']],
    ['"', []],
    ['', ['ecole', 'school', 'bridge', 'broken']],
  ])('are found by %j: %j', (query, expected) => {
    const words = new Map([['bridge', 'a bridge opens\nruth hale\nwanted a ferry instead']])
    expect(ids(findOwn(LIST, query, 'opened', words))).toEqual(expected)
  })
})

describe('what an edition is found by', () => {
  it('is its title, its publisher, its names and its text, folded', () => {
    const [id, words] = wordsOfOwn(smallEdition) ?? []
    expect(id).toBe(smallEdition.id)
    for (const word of ['a bridge opens', 'ruth hale', 'people’s bridge'.replace('’', "'")]) {
      expect(words).toContain(word)
    }
    expect(words).toBe(words?.toLowerCase())
  })

  it.each([null, 'x', {}, { id: 'x' }, { id: 'x', article: { text: 3 }, entities: [] }])(
    'is nothing of what is broken: %j',
    (kept) => {
      expect(wordsOfOwn(kept)).toBeNull()
    },
  )
})
