import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mention } from '@/edition/edition-schema'
import { shownMentions } from '@/edition/shown-mentions'
import { type Piece, paragraphRuns, type Run } from '@/reader/article/paragraph-runs'
import { paragraphs } from '@/text/paragraphs'
import { anyMentions, touch } from '../../support/mentions'
import { rangeOf, smallEdition, smallEditionWith } from '../../support/small-edition'

const MARKS = ['names', 'every', 'voices', 'nothing'] as const

const { text } = smallEdition.article
const [, second, third] = paragraphs(text)
if (!second || !third) throw new Error('The small edition has too few paragraphs')

it('cuts a paragraph into links and the text around them', () => {
  const shown = shownMentions(smallEdition, 'names')
  expect(paragraphRuns(text, second, smallEdition.mentions, shown).map(describeRun)).toEqual([
    '<The bridge at Alder>',
    ' opened today, said ',
    '<the mayor>',
    ', ',
    '<Ruth Hale>',
    '. “It took nine years,” ',
    'she',
    ' added. “We are glad.”',
  ])
})

it('keeps a mention one link however it is cut', () => {
  const shown = shownMentions(smallEdition, 'every')
  expect(paragraphRuns(text, third, smallEdition.mentions, shown).map(describeRun)).toEqual([
    'Some residents had wanted a ferry instead of the “people’s bridge”. ',
    '<They and |Hale>',
    ' signed a letter in March 2012.',
  ])
})

it('makes two links of neighbours', () => {
  const mentions = [mention('Ruth', 'name'), mention(' Hale', 'name')]
  expect(paragraphRuns(text, second, mentions, mentions).map(describeRun)).toEqual([
    expect.any(String),
    '<Ruth>',
    '< Hale>',
    expect.any(String),
  ])
})

it('makes no link where nothing is shown, and keeps the pieces', () => {
  const runs = paragraphRuns(text, third, smallEdition.mentions, [])
  expect(runs.map(describeRun)).toEqual([
    'Some residents had wanted a ferry instead of the “people’s bridge”. ',
    'They and ',
    'Hale',
    ' signed a letter in March 2012.',
  ])
  expect(piecesOf(runs).map(({ entities }) => entities)).toEqual([
    [],
    ['residents', 'ruth-hale'],
    ['residents', 'ruth-hale'],
    [],
  ])
})

describe('what a piece only stands for', () => {
  it.each([
    ['name', []],
    ['role', []],
    ['pronoun', ['ruth-hale']],
    ['description', ['ruth-hale']],
  ] as const)('a %s: it is %j', (form, lightly) => {
    const [found] = piecesOf(paragraphRuns(text, second, [mention('she', form)], [])).filter(
      ({ words }) => words === 'she',
    )
    expect(found).toMatchObject({
      start: rangeOf('she').start,
      words: 'she',
      entities: ['ruth-hale'],
      lightly,
    })
  })

  it('is not what a name covers too', () => {
    const pieces = piecesOf(paragraphRuns(text, third, smallEdition.mentions, []))
    expect(pieces.find(({ words }) => words === 'They and ')?.lightly).toEqual([
      'residents',
      'ruth-hale',
    ])
    expect(pieces.find(({ words }) => words === 'Hale')?.lightly).toEqual(['residents'])
  })
})

describe('whatever overlaps', () => {
  const cases = fc.record({
    marks: fc.constantFrom(...MARKS),
    mentions: anyMentions(smallEdition),
    paragraph: fc.constantFrom(...paragraphs(text)),
  })

  it('joins back to the text exactly, each piece where it says', () => {
    fc.assert(
      fc.property(cases, ({ marks, mentions, paragraph }) => {
        const shown = shownMentions(smallEditionWith({ mentions }), marks)
        const pieces = piecesOf(paragraphRuns(text, paragraph, mentions, shown))
        expect(pieces.map(({ words }) => words).join('')).toBe(
          text.slice(paragraph.start, paragraph.end),
        )
        for (const { start, words } of pieces) {
          expect(text.slice(start, start + words.length)).toBe(words)
          expect(words).not.toBe('')
        }
      }),
      { numRuns: 200 },
    )
  })

  it('makes each shown mention one link with its own words, and nothing else a link', () => {
    fc.assert(
      fc.property(cases, ({ marks, mentions, paragraph }) => {
        const shown = shownMentions(smallEditionWith({ mentions }), marks)
        const links = paragraphRuns(text, paragraph, mentions, shown).flatMap((run) =>
          run.kind === 'link' ? [{ id: run.marked.id, words: wordsOf(run.pieces) }] : [],
        )
        const expected = shown
          .filter((one) => touch(one, paragraph))
          .map((one) => ({
            id: one.id,
            words: text.slice(
              Math.max(one.start, paragraph.start),
              Math.min(one.end, paragraph.end),
            ),
          }))
        expect(links).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  it('names on each piece exactly the entities whose mentions cover it', () => {
    fc.assert(
      fc.property(cases, ({ mentions, paragraph }) => {
        for (const piece of piecesOf(paragraphRuns(text, paragraph, mentions, []))) {
          const covering = mentions.filter((one) =>
            touch(one, { start: piece.start, end: piece.start + piece.words.length }),
          )
          expect(new Set(piece.entities)).toEqual(
            new Set(covering.flatMap(({ entities }) => entities)),
          )
          expect(piece.entities).toHaveLength(new Set(piece.entities).size)
        }
      }),
    )
  })
})

function mention(words: string, form: Mention['form']): Mention {
  return {
    id: `m-${words.trim().toLowerCase()}`,
    ...rangeOf(words),
    entities: ['ruth-hale'],
    form,
    basis: { kind: 'stated' },
  }
}

function piecesOf(runs: readonly Run[]): readonly Piece[] {
  return runs.flatMap((run) => (run.kind === 'link' ? run.pieces : [run.piece]))
}

function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(({ words }) => words).join('')
}

/** Links in angle brackets, with a stroke where they are cut. */
function describeRun(run: Run): string {
  return run.kind === 'link'
    ? `<${run.pieces.map(({ words }) => words).join('|')}>`
    : run.piece.words
}
