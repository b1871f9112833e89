import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type WordRun, wordDifferences } from '@/text/word-differences'

/** Two wordings with what differs in square brackets. */
type Case = { name: string; before: string; after: string }

it.each<Case>([
  {
    name: 'identical wordings',
    before: 'It took nine years.',
    after: 'It took nine years.',
  },
  {
    name: 'disjoint wordings',
    before: '[It took nine years.]',
    after: '[We are glad.]',
  },
  {
    name: 'words that were put in',
    before: 'It took nine years.',
    after: 'It [has ]took [us ]nine [long ]years.',
  },
  {
    name: 'words that were left out',
    before: 'It took [all of ]nine years.',
    after: 'It took nine years.',
  },
  {
    name: 'words that were exchanged, at both ends',
    before: '[They ]waited nine [years]',
    after: '[We ]waited nine [winters]',
  },
  {
    name: 'words in another order, of which one stays',
    before: '[nine ]years',
    after: 'years [nine]',
  },
])('$name: it finds what differs', ({ before, after }) => {
  const found = wordDifferences(unbracketed(before), unbracketed(after))
  expect({ before: bracketed(found.before), after: bracketed(found.after) }).toEqual({
    before,
    after,
  })
})

it.each([
  ['IT TOOK NINE YEARS', 'it took nine years'],
  ['“It took nine years,”', 'It took nine years.'],
  ['It took – nine – years', 'It took nine years'],
  ['It’s the people’s bridge', "It's the people's bridge"],
  ['Ärger im Dorf', 'ärger im dorf'],
  ['nine\nyears', 'nine  years'],
])('%j against %j: it finds no difference', (before, after) => {
  const found = wordDifferences(before, after)
  expect([...found.before, ...found.after].filter(({ differs }) => differs)).toEqual([])
  expect(joined(found.before)).toBe(before)
  expect(joined(found.after)).toBe(after)
})

it.each([
  ['its', "it's"],
  ['resume', 'résumé'],
  ['1.5', '15'],
  ['co-operate', 'cooperate'],
])('%j against %j: it does not take one word for the other', (before, after) => {
  expect(wordDifferences(before, after)).toEqual({
    before: [{ start: 0, words: before, differs: true }],
    after: [{ start: 0, words: after, differs: true }],
  })
})

it.each([' ', '\n \n', '\u00A0'])('%j: it gives back white space alone', (blank) => {
  const found = wordDifferences(blank, 'glad')
  expect(joined(found.before)).toBe(blank)
})

it.each([
  ['', '', [], []],
  ['', 'glad', [], [{ start: 0, words: 'glad', differs: true }]],
  ['glad', '', [{ start: 0, words: 'glad', differs: true }], []],
])('%j against %j: it gives no empty run', (before, after, left, right) => {
  expect(wordDifferences(before, after)).toEqual({ before: left, after: right })
})

describe('whatever the wordings', () => {
  const word = fc.constantFrom(
    'nine',
    'Nine',
    'years',
    'years,',
    '“It',
    'it',
    '–',
    'people’s',
    '🌉',
  )
  const space = fc.constantFrom(' ', '  ', '\n', '\u00A0')
  const wording = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.tuple(word, space), { maxLength: 25 }).map((pairs) => pairs.flat().join('')),
  )

  it('gives back each side exactly, with every run where it says', () => {
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const found = wordDifferences(before, after)
        expect(joined(found.before)).toBe(before)
        expect(joined(found.after)).toBe(after)
        for (const { start, words } of found.before) {
          expect(before.slice(start, start + words.length)).toBe(words)
        }
        for (const { start, words } of found.after) {
          expect(after.slice(start, start + words.length)).toBe(words)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('shares as many runs on one side as on the other, word for word', () => {
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const found = wordDifferences(before, after)
        expect(found.before.filter(isShared).map(letters)).toEqual(
          found.after.filter(isShared).map(letters),
        )
      }),
    )
  })

  it('finds nothing to differ between a wording and itself', () => {
    fc.assert(
      fc.property(wording, (words) => {
        const { before, after } = wordDifferences(words, words)
        expect([...before, ...after].filter(({ differs }) => differs)).toEqual([])
      }),
    )
  })
})

it.each([
  ['one word of punctuation', `a${'!'.repeat(800_000)}a`, 'b'],
  ['white space alone', ' '.repeat(800_000), 'b'],
  ['white space between', `a${' '.repeat(800_000)}b`, 'a b'],
  ['dashes alone', '– '.repeat(80_000), 'b'],
  ['the same word over and over', 'nine '.repeat(5_000), 'nine '.repeat(4_000)],
])('%s: it is done with a hostile wording at once', (_name, before, after) => {
  wordDifferences(before, after)
})

function joined(runs: readonly WordRun[]): string {
  return runs.map(({ words }) => words).join('')
}

function bracketed(runs: readonly WordRun[]): string {
  return runs.map(({ words, differs }) => (differs ? `[${words}]` : words)).join('')
}

function unbracketed(words: string): string {
  return words.replaceAll(/[[\]]/g, '')
}

function isShared({ differs }: WordRun): boolean {
  return !differs
}

/** The words of a run as they are compared. */
function letters({ words }: WordRun): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
