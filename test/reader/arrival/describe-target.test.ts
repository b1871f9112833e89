import { describe, expect, it } from 'vitest'
import type { ReaderAddress, Target } from '@/address/reader-address'
import { describeArrival, describeTarget, missingParts } from '@/reader/arrival/describe-target'
import { smallEdition, smallEditionWith } from '../../support/small-edition'

it.each<[Target, string]>([
  [{ kind: 'part', name: 'article' }, 'Article'],
  [{ kind: 'part', name: 'quotes' }, 'Quotes'],
  [{ kind: 'part', name: 'timeline' }, 'Timeline'],
  [{ kind: 'part', name: 'entities' }, 'Entities'],
  [{ kind: 'part', name: 'sources' }, 'Sources'],
  [{ kind: 'section', id: 'the-opening' }, 'Section 1 of 2: The opening'],
  [{ kind: 'section', id: 'the-dispute' }, 'Section 2 of 2: The dispute'],
  [{ kind: 'paragraph', number: 1 }, 'Paragraph 1, in “The opening”'],
  [{ kind: 'paragraph', number: 3 }, 'Paragraph 3, in “The dispute”'],
  [{ kind: 'quote', id: 'nine-years' }, 'Quote 1 of 1, Ruth Hale'],
  [{ kind: 'event', id: 'opening' }, 'Event: The bridge opens, 3 May 2021'],
  [{ kind: 'entity', id: 'ruth-hale' }, 'Ruth Hale, among the entities'],
])('%j: it says "%s"', (target, words) => {
  expect(describeTarget(smallEdition, target)).toBe(words)
})

it.each<[Target]>([
  [{ kind: 'section', id: 'the-flood' }],
  [{ kind: 'section', id: 'ruth-hale' }],
  [{ kind: 'paragraph', number: 4 }],
  [{ kind: 'paragraph', number: 0 }],
  [{ kind: 'quote', id: 'ruth-hale' }],
  [{ kind: 'event', id: 'ruth-hale' }],
  [{ kind: 'event', id: 'flood' }],
  [{ kind: 'entity', id: 'nobody' }],
  [{ kind: 'entity', id: 'opening' }],
])('%j: it is not there', (target) => {
  expect(describeTarget(smallEdition, target)).toBeNull()
})

it('names no section where the article has none', () => {
  const edition = smallEditionWith({ sections: [] })
  expect(describeTarget(edition, { kind: 'paragraph', number: 2 })).toBe('Paragraph 2')
})

describe('quotations', () => {
  const [nineYears] = smallEdition.quotations
  if (!nineYears) throw new Error('The small edition has no quotation')

  it.each([
    ['direct', ['ruth-hale', 'residents'], 'Quote 1 of 1, Ruth Hale and Unnamed residents'],
    ['mixed', ['residents'], 'Quote 1 of 1, Unnamed residents'],
    ['indirect', ['residents'], 'Reported statement, Unnamed residents'],
  ] as const)('%s, of %j: it is called "%s"', (directness, speakers, words) => {
    const edition = smallEditionWith({ quotations: [{ ...nineYears, directness, speakers }] })
    expect(describeTarget(edition, { kind: 'quote', id: 'nine-years' })).toBe(words)
  })

  it('are numbered in the order of the text, reported ones not counted', () => {
    const edition = smallEditionWith({
      quotations: [
        { ...nineYears, id: 'late', parts: nineYears.parts.slice(1) },
        { ...nineYears, id: 'told', directness: 'indirect' },
        { ...nineYears, id: 'early', parts: nineYears.parts.slice(0, 1) },
      ],
    })
    const labels = ['early', 'told', 'late'].map((id) =>
      describeTarget(edition, { kind: 'quote', id }),
    )
    expect(labels).toEqual([
      'Quote 1 of 2, Ruth Hale',
      'Reported statement, Ruth Hale',
      'Quote 2 of 2, Ruth Hale',
    ])
  })
})

describe('an arrival', () => {
  const section = { kind: 'section', id: 'the-dispute' } as const
  const place = 'Section 2 of 2: The dispute'

  it.each<[Omit<ReaderAddress, 'page'>, string, string]>([
    [{ entity: null, target: section }, place, place],
    [{ entity: 'ruth-hale', target: section }, place, place],
    [{ entity: null, target: null, marks: 'voices' }, 'Who says this', 'Who says this'],
    [
      { entity: 'ruth-hale', target: section, marks: 'voices' },
      `${place}, who says this`,
      `${place}, who says this`,
    ],
  ])('at %j is described as "%s", and said aloud as "%s"', (address, message, spoken) => {
    const said = describeArrival(smallEdition, { page: { kind: 'first' }, ...address })
    expect(said).toEqual({ message, spoken, missing: [] })
  })

  it('tells what is missing beside where it has led, aloud too', () => {
    const address = { page: { kind: 'first' }, entity: 'nobody', target: section } as const
    expect(describeArrival(smallEdition, address, ['utm=x'])).toEqual({
      message: place,
      missing: ['utm=x', '?entity=nobody'],
      spoken: `${place}. Not found: utm=x. Not found: ?entity=nobody`,
    })
  })

  it.each<Omit<ReaderAddress, 'page'>>([
    { entity: null, target: null },
    { entity: null, target: { kind: 'part', name: 'quotes' } },
    { entity: 'ruth-hale', target: null },
    { entity: 'ruth-hale', target: { kind: 'passage', described: 'today' } },
  ])('at %j needs no words', (address) => {
    expect(describeArrival(smallEdition, { page: { kind: 'first' }, ...address })).toBeNull()
  })
})

describe('what the edition does not have', () => {
  it.each<[string | null, Target | null, string[]]>([
    [null, null, []],
    ['ruth-hale', { kind: 'entity', id: 'ruth-hale' }, []],
    ['nobody', null, ['?entity=nobody']],
    ['town-page', null, ['?entity=town-page']],
    [null, { kind: 'quote', id: 'ten-years' }, ['#quote-ten-years']],
    [null, { kind: 'paragraph', number: 99 }, ['#p99']],
    [null, { kind: 'section', id: 'the-flood' }, ['#the-flood']],
    ['nobody', { kind: 'entity', id: 'nobody' }, ['?entity=nobody', '#entity-nobody']],
    ['ruth-hale', { kind: 'part', name: 'sources' }, []],
  ])('entity %s, target %j: it is %j', (entity, target, missing) => {
    const address: ReaderAddress = { page: { kind: 'first' }, entity, target }
    expect(missingParts(smallEdition, address)).toEqual(missing)
  })
})
