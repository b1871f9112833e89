import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatAddress,
  hashOf,
  type Page,
  type ReaderAddress,
  type Target,
} from '@/address/reader-address'
import { read } from './read-address'

const FIRST: Page = { kind: 'first' }
const BRIDGE: Page = { kind: 'read', edition: 'alder-bridge' }
const LIBRARY: Page = { kind: 'library' }
const UNKNOWN: Page = { kind: 'unknown' }

describe('the pair', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcxyz0189'), minLength: 1, maxLength: 9 })
  const id = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join('-'))
  const sectionId = id.map((words) => `s-${words}`)
  const page = fc.oneof(
    fc.constantFrom<Page>(
      FIRST,
      LIBRARY,
      UNKNOWN,
      { kind: 'new' },
      { kind: 'mine', edition: null },
    ),
    id.map((edition): Page => ({ kind: 'read', edition })),
    id.map((edition): Page => ({ kind: 'mine', edition })),
  )
  const target = fc.oneof(
    fc.constant(null),
    sectionId.map((found): Target => ({ kind: 'section', id: found })),
    fc.integer({ min: 1, max: 999_999 }).map((number): Target => ({ kind: 'paragraph', number })),
    fc
      .tuple(fc.constantFrom('quote', 'event', 'entity'), id)
      .map(([kind, found]): Target => ({ kind, id: found })),
    fc
      .constantFrom('article', 'quotes', 'timeline', 'entities', 'sources')
      .map((name): Target => ({ kind: 'part', name })),
    fc
      .string({
        minLength: 1,
        maxLength: 80,
        unit: fc.constantFrom('a', '%20', '&', '=', '.', '9'),
      })
      .map((described): Target => ({ kind: 'passage', described })),
  )
  const address = fc.record<ReaderAddress>({
    page,
    entity: fc.option(id, { nil: null }),
    target,
  })
  const base = fc.constantFrom('/', '/news/', '/a/b/', '/read/', '/library/')

  it('reads back what it writes, under every base', () => {
    fc.assert(
      fc.property(address, base, (made, under) => {
        const { address: found, leftOut } = read(formatAddress(made, under), under)
        expect(found).toEqual(made)
        expect(leftOut).toHaveLength(made.page.kind === 'unknown' ? 1 : 0)
      }),
      { numRuns: 1000 },
    )
  })

  it('writes what the promise says', () => {
    expect(
      formatAddress(
        { page: BRIDGE, entity: 'ruth-hale', target: { kind: 'entity', id: 'ruth-hale' } },
        '/news/',
      ),
    ).toBe('/news/read/alder-bridge/?entity=ruth-hale#entity-ruth-hale')
    expect(formatAddress({ page: FIRST, entity: null, target: null }, '/')).toBe('/')
    expect(hashOf({ kind: 'paragraph', number: 5 })).toBe('p5')
  })

  it('never throws, and shows nothing long or invisible', () => {
    const pieces = fc.constantFrom(
      ...['/', 'read/', 'library', '?', '&', 'entity=', '#', 'p', '5', 'quote-', 'passage='],
      ...[
        '%',
        '%E0%A4%A',
        '%00',
        ':~:',
        '\u202E',
        '\u{E0041}',
        '\u2028',
        'é',
        '🌉',
        '\uD800',
        '__proto__',
      ],
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
    )
    fc.assert(
      fc.property(text, base, (words, under) => {
        const url = URL.canParse(words, 'https://lectern.example') ? words : encodeURI('/?')
        const { address: found, leftOut } = read(url, under)
        expect(read(formatAddress(found, under), under).address).toEqual(found)
        for (const shown of leftOut) {
          expect([...shown].length).toBeLessThanOrEqual(62)
          expect(shown).toMatch(/^\u2068[^\p{C}\p{Zl}\p{Zp}]+\u2069$/u)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('is done with a hostile hash at once', () => {
    for (const piece of [':~', 'a-', 'quote-', '%E0%A4%A', 'p1', '-'])
      read(`/#${piece.repeat(200_000)}`)
  })
})
