import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entity, EventEntity, Mention } from '@/edition/edition-schema'
import { isEvent } from '@/edition/is-event'
import { shownMentions } from '@/edition/shown-mentions'
import { anyMentions, touch } from '../support/mentions'
import { rangeOf, smallEdition, smallEditionWith } from '../support/small-edition'

const MARKS = ['names', 'every', 'voices', 'nothing'] as const

function mention(words: string, form: Mention['form'], ...entities: string[]): Mention {
  return {
    id: `m-${words.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
    ...rangeOf(words),
    entities: entities.length > 0 ? entities : ['ruth-hale'],
    form,
    basis: { kind: 'stated' },
  }
}

/** Of an edition that tells of events nowhere. */
function shownOf(marks: (typeof MARKS)[number], mentions: readonly Mention[]) {
  const edition = smallEditionWith({ mentions, entities: entitiesToldIn() })
  return shownMentions(edition, marks).map(({ words }) => words)
}

/** The entities of the small edition, whose one event is told in these words, and so stands to the article. */
function entitiesToldIn(
  passages: readonly string[] = [],
  change: Partial<EventEntity> = {},
): readonly Entity[] {
  return smallEdition.entities.map((entity) =>
    isEvent(entity) && entity.id === 'opening'
      ? { ...entity, passages: passages.map(passage), ...change }
      : entity,
  )
}

function passage(words: string) {
  return { ...rangeOf(words), words }
}

it.each([
  ['nothing', []],
  ['names', ['The bridge at Alder', 'the mayor', 'Ruth Hale', 'Hale']],
  ['every', ['The bridge at Alder', 'the mayor', 'Ruth Hale', 'she', 'They and Hale']],
] as const)('marks %s: it shows %j', (marks, words) => {
  expect(shownMentions(smallEdition, marks).map((shown) => shown.words)).toEqual(words)
})

describe('first names and roles', () => {
  it('shows the first name and the first role of an entity in each paragraph', () => {
    expect(
      shownOf('names', [
        mention('the mayor', 'role'),
        mention('Ruth Hale', 'name'),
        mention('It took', 'name'),
        mention('she added', 'role'),
        mention('They and Hale', 'name'),
        mention('a letter', 'name'),
      ]),
    ).toEqual(['the mayor', 'Ruth Hale', 'They and Hale'])
  })

  it('shows neither pronouns nor descriptions', () => {
    expect(
      shownOf('names', [mention('she', 'pronoun'), mention('the mayor', 'description')]),
    ).toEqual([])
  })

  it('shows a joint mention beside one of each alone', () => {
    expect(
      shownOf('names', [
        mention('The bridge', 'name', 'ruth-hale'),
        mention('Alder opened', 'name', 'residents'),
        mention('the mayor', 'name', 'ruth-hale', 'residents'),
        mention('Ruth Hale', 'name', 'ruth-hale', 'residents'),
      ]),
    ).toEqual(['The bridge', 'Alder opened', 'the mayor'])
  })

  it('shows the outermost of names that overlap', () => {
    expect(
      shownOf('names', [
        mention('Hale', 'name'),
        mention('the mayor, Ruth Hale', 'name', 'residents'),
        mention('the mayor', 'role'),
      ]),
    ).toEqual(['the mayor, Ruth Hale'])
  })

  it.each([
    ['event', 'opening', []],
    ['place', 'alder-bridge', ['Ruth Hale']],
  ])('an entity that is of the kind %s: it has a line or none', (_kind, id, words) => {
    expect(shownOf('names', [mention('Ruth Hale', 'name', id)])).toEqual(words)
  })

  it('keeps no mention of a paragraph from the next one', () => {
    expect(
      shownOf('names', [mention('Ruth Hale', 'name'), mention('They and Hale', 'name')]),
    ).toEqual(['Ruth Hale', 'They and Hale'])
  })
})

describe('words that tell of an event', () => {
  const bridge = mention('The bridge', 'name', 'alder-bridge')
  const letter = { ...mention('a letter', 'name', 'letter'), entities: ['letter'] }

  function shown(
    passages: readonly string[],
    mentions: readonly Mention[],
    change: Partial<EventEntity> = {},
  ) {
    const letters = smallEdition.entities.flatMap((entity) =>
      entity.kind === 'place' ? [{ ...entity, id: 'letter', kind: 'document' as const }] : [],
    )
    const entities = [...entitiesToldIn(passages, change), ...letters]
    return shownMentions(smallEditionWith({ mentions, entities }), 'names')
  }
  const words = (...of: Parameters<typeof shown>) => shown(...of).map((one) => one.words)

  it('are a link to it, the first in each paragraph', () => {
    expect(shown(['opened today', 'a letter', 'They and Hale'], [])).toMatchObject([
      { words: 'opened today', entities: ['opening'] },
      { words: 'They and Hale', entities: ['opening'] },
    ])
  })

  it('may hold the name of a document, and point at both, and of nobody else', () => {
    expect(shown(['signed a letter'], [letter])).toMatchObject([
      { words: 'signed a letter', entities: ['letter', 'opening'], event: 'opening' },
    ])
    expect(words(['The bridge at Alder opened'], [bridge])).toEqual(['The bridge'])
  })

  it('leave to a mention of it what holds the name of somebody', () => {
    const opened = mention('opened', 'description', 'opening')
    expect(words(['The bridge at Alder opened'], [bridge, opened])).toEqual([
      'The bridge',
      'opened',
    ])
    expect(words([], [opened])).toEqual([])
  })

  it.each<[string, Partial<EventEntity>]>([
    ['background', { standing: 'background' }],
    ['later than the article', { standing: 'later' }],
    ['the article’s own appearing', { isArticle: true }],
  ])('are none where it is %s', (_what, change) => {
    expect(words(['opened today'], [], change)).toEqual([])
  })

  it.each(['every', 'voices', 'nothing'] as const)('are none of their own with %s', (marks) => {
    const entities = entitiesToldIn(['opened today'])
    expect(shownMentions(smallEditionWith({ mentions: [], entities }), marks)).toEqual([])
  })
})

describe('every mention', () => {
  it('shows pronouns, descriptions and what has no line', () => {
    expect(
      shownOf('every', [mention('she', 'pronoun'), mention('opened', 'description', 'opening')]),
    ).toEqual(['opened', 'she'])
  })

  it('shows the first of two that overlap and are of one length', () => {
    expect(
      shownOf('every', [mention('mayor, Ruth', 'name'), mention(' Ruth Hale.', 'name')]),
    ).toEqual(['mayor, Ruth'])
  })

  it('shows a mention that only touches another', () => {
    expect(shownOf('every', [mention('Ruth', 'name'), mention(' Hale.', 'name')])).toEqual([
      'Ruth',
      ' Hale.',
    ])
  })
})

describe('whatever overlaps', () => {
  const cases = fc.record({
    marks: fc.constantFrom(...MARKS),
    mentions: anyMentions(smallEdition),
  })

  it('shows mentions in order and never overlapping', () => {
    fc.assert(
      fc.property(cases, ({ marks, mentions }) => {
        const shown = shownMentions(smallEditionWith({ mentions }), marks)
        for (const [index, one] of shown.entries()) {
          const next = shown[index + 1]
          if (next) expect(one.end).toBeLessThanOrEqual(next.start)
        }
        const known = [...mentions.map(({ id }) => id), 'opening-12']
        expect(shown.filter(({ id }) => !known.includes(id))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('leaves out of "every" only what overlaps one at least as long', () => {
    fc.assert(
      fc.property(anyMentions(smallEdition), (mentions) => {
        const shown = shownMentions(smallEditionWith({ mentions }), 'every')
        const unexplained = mentions.filter(
          (one) =>
            !shown.some(({ id }) => id === one.id) &&
            !shown.some((other) => touch(one, other) && other.words.length >= one.words.length),
        )
        expect(unexplained).toEqual([])
      }),
    )
  })
})
