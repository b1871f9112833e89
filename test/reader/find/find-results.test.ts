import { describe, expect, it } from 'vitest'
import { type FindResults, findAll } from '@/reader/find/find-results'
import { publishedEdition } from '../../support/published-edition'
import { smallEdition, smallEditionWith } from '../../support/small-edition'

const edition = publishedEdition()
const commands = ['Theme as the system', 'Dark theme', 'Clear the choice', 'Café light'].map(
  (name) => ({ name, run() {} }),
)

function find(query: string): FindResults {
  return findAll(edition, query, commands)
}

describe('what is listed', () => {
  it('has the best of every kind, however many of another there are', () => {
    const { listed, others, words } = find('the')
    expect(others).toBeGreaterThan(20)
    expect(words.length).toBeGreaterThan(20)
    expect(listed).toHaveLength(12)
    const kinds = listed.map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(
      new Set([
        ...['entity', 'section', 'event', 'quote', 'note', 'date', 'source', 'article', 'about'],
        ...['passage', 'command'],
      ]),
    )
  })

  it.each(['the', 'a', 'order', 'raimondo'])('is in order for “%s”, best first', (query) => {
    const ranks = find(query).listed.map(({ rank }) => rank)
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })

  it('has whole words in a name before parts of words in any', () => {
    const labels = find('institute').listed.map((one) => ('label' in one ? one.label : one.kind))
    expect(labels.slice(0, 4)).toEqual([
      'National Institute of Standards and Technology',
      'US AI Safety Institute',
      'UK AI Safety Institute',
      'AI Safety Institute Consortium',
    ])
    expect(labels).not.toContain('Network of institutes first meets')
  })

  it('has no event before a name for having the word first in what is told of it', () => {
    const kinds = find('commerce').listed.map(({ kind }) => kind)
    expect(kinds.slice(0, 2)).toEqual(['entity', 'entity'])
    expect(kinds.indexOf('event')).toBeGreaterThan(kinds.indexOf('quote'))
  })

  it('has of equals what the article states first, and background events last', () => {
    const [entity, event] = smallEdition.entities.filter(({ id }) => /alder|opening/.test(id))
    const [section] = smallEdition.sections
    if (event?.kind !== 'event' || entity?.kind !== 'place' || !section) throw new Error('Too few')
    const small = smallEditionWith({
      entities: [
        { ...event, id: 'later', label: 'Old Ferry', standing: 'later' },
        { ...event, id: 'before', label: 'Old Ferry', standing: 'background' },
        { ...event, id: 'stated', label: 'Old Ferry' },
        { ...entity, label: 'Old Ferry' },
      ],
      sections: [{ ...section, heading: 'Old Ferry' }],
    })
    const found = findAll(small, 'ferry', [{ name: 'Old Ferry', run() {} }])
    expect(found.listed.map(({ key }) => key.replace(/-\d+$/, ''))).toEqual([
      'entity-alder-bridge',
      'section-the-opening',
      'event-stated',
      'passage',
      'Old Ferry',
      'event-later',
      'event-before',
    ])
  })

  it('has quotes before events, of equals', () => {
    const kinds = find('ai')
      .listed.filter(({ rank }) => rank === 2)
      .map(({ kind }) => kind)
    expect(kinds.indexOf('quote')).toBeLessThan(kinds.indexOf('event'))
    expect(kinds).toContain('quote')
  })

  it('begins with a command whose name is looked for, before names that only have the word', () => {
    expect(find('dark theme').listed[0]).toMatchObject({ kind: 'command', name: 'Dark theme' })
    expect(find('theme').listed[0]).toMatchObject({ name: 'Theme as the system' })
  })

  it('begins with who is named so', () => {
    expect(find('gina raimondo').listed[0]).toMatchObject({ kind: 'entity', id: 'gina-raimondo' })
  })

  it('has commands whatever the case and accents', () => {
    expect(find('CAFE').listed).toMatchObject([{ kind: 'command', name: 'Café light' }])
  })

  it('shows the words that were found where the label has them not, and whole words around', () => {
    const quotes = find('guidance').listed.flatMap((one) => (one.kind === 'quote' ? one : []))
    expect(quotes.map(({ found }) => found)).toEqual([
      { before: '…stringent ', words: 'guidance', after: '.”' },
    ])
    expect(find('gina raim').listed[0]).toMatchObject({ kind: 'entity', found: null })
  })

  it('is nothing for nothing', () => {
    expect(find('  ')).toEqual({ words: [], others: 0, listed: [] })
    expect(find('zzz')).toEqual({ words: [], others: 0, listed: [] })
  })
})

describe('places in the text', () => {
  it('are listed from the first, with the words as printed, their paragraph and a link', () => {
    const { words, listed } = find('ai')
    const passages = listed.flatMap((result) => (result.kind === 'passage' ? result : []))
    const { text } = edition.article
    const starts = words.map(({ start }) => start).filter((start) => text.startsWith('AI', start))
    expect(passages.map(({ range }) => range.start)).toEqual(starts.slice(0, passages.length))
    expect(passages[0]).toMatchObject({ found: { words: 'AI' }, paragraph: 2 })
    expect(passages[0]?.href).toMatch(/^#passage=AI&prefix=/)
  })

  it('are only where words begin', () => {
    const { article } = smallEditionWith({})
    const small = smallEditionWith({
      article: { ...article, text: 'reorder orders reorder order' },
    })
    const ranks = findAll(small, 'order', []).listed.map(({ kind, rank }) => [kind, rank])
    expect(ranks.filter(([kind]) => kind === 'passage')).toEqual([
      ['passage', 2],
      ['passage', 4],
    ])
  })

  it('are best where they are whole words, wherever those stand', () => {
    const { article } = smallEditionWith({})
    const text = 'orders reorder order orders order ordering'
    const small = smallEditionWith({ article: { ...article, text } })
    const { listed } = findAll(small, 'order', [])
    const passages = listed.flatMap((one) => (one.kind === 'passage' ? one : []))
    expect(passages.map(({ range, rank }) => [range.start, rank])).toEqual([
      [15, 2],
      [28, 2],
      [0, 4],
    ])
  })
})
