import { describe, expect, it } from 'vitest'
import type { Edition, Quotation } from '@/edition/edition-schema'
import { type MarginNote, marginNotes, notesByParagraph } from '@/edition/margin-notes'
import { noteBeside } from '@/edition/note-beside'
import { paragraphs } from '@/text/paragraphs'
import { rangeOf, smallEdition, smallEditionWith } from '../support/small-edition'

const [first, second, third] = paragraphs(smallEdition.article.text)
const [nineYears] = smallEdition.quotations
const [today, letter] = smallEdition.dates
if (!first || !second || !third || !nineYears || !today || !letter) {
  throw new Error('The small edition has become smaller')
}

/** Its id, and the events that it leads to. */
function describeNote(edition: Edition, { id }: MarginNote): string {
  const beside = noteBeside(edition, id)
  const events = beside && 'events' in beside ? beside.events : []
  return [id, ...events.map((event) => event.id)].join(' > ')
}

const describeSmall = (note: MarginNote) => describeNote(smallEdition, note)

function notesOf(edition: Edition) {
  return marginNotes(edition).map((note) => describeNote(edition, note))
}

it('has all that stands beside the text, in the order of its words', () => {
  expect(notesOf(smallEdition)).toEqual([
    'd-today > opening',
    'nine-years',
    'n-ferry',
    'g-letter',
    'd-letter',
  ])
})

it('says which offset each begins beside', () => {
  expect(marginNotes(smallEdition).map(({ start }) => start)).toEqual([
    rangeOf('today').start,
    rangeOf('“It took').start,
    rangeOf('Some residents').start,
    rangeOf('a letter').start,
    rangeOf('March 2012').start,
  ])
})

it('is empty where there is nothing to say', () => {
  expect(notesOf(smallEditionWith({ quotations: [], dates: [], notes: [], gaps: [] }))).toEqual([])
})

it('has reported statements beside their sentence, as quotes are', () => {
  const quotations: Quotation[] = [{ ...nineYears, directness: 'indirect' }]
  expect(notesOf(smallEditionWith({ quotations }))).toContain('nine-years')
})

describe('dates', () => {
  it('do not stand there when they are the article’s own', () => {
    const dates = [{ ...today, event: 'article-appears' }, letter]
    expect(notesOf(smallEditionWith({ dates }))).toEqual([
      'nine-years',
      'n-ferry',
      'g-letter',
      'd-letter',
    ])
  })

  it('that a program found stand there once, and not where the words say the year themselves', () => {
    const found = {
      kind: 'found',
      rule: 'month-and-year',
      reason: 'The words say it',
      confidence: 0.9,
    } as const
    const again = { ...today, id: 'd-again', basis: found }
    const dates = [{ ...today, basis: found }, again, { ...letter, basis: found }]
    expect(notesOf(smallEditionWith({ dates }))).toEqual([
      'd-today > opening',
      'nine-years',
      'n-ferry',
      'g-letter',
    ])
    const byHand = [today, { ...again, basis: today.basis }, letter]
    expect(notesOf(smallEditionWith({ dates: byHand }))).toContain('d-letter')
    expect(notesOf(smallEditionWith({ dates: byHand }))).toContain('d-again > opening')
  })

  it('are part of a note that covers them, with their events', () => {
    const notes = smallEdition.notes.map((note) => ({ ...note, ...rangeOf('opened today') }))
    expect(notesOf(smallEditionWith({ notes }))).toEqual([
      'n-ferry > opening',
      'nine-years',
      'g-letter',
      'd-letter',
    ])
  })

  it('stand beside a note that covers them only in part', () => {
    const notes = smallEdition.notes.map((note) => ({ ...note, ...rangeOf('opened tod') }))
    expect(notesOf(smallEditionWith({ notes }))).toEqual([
      'n-ferry',
      'd-today > opening',
      'nine-years',
      'g-letter',
      'd-letter',
    ])
  })

  it.each([
    ['stated, of that time and sentence', 'stated', '2012-03', 'They and Hale', ['unveiling']],
    ['background', 'background', '2012-03', 'They and Hale', []],
    ['of another time', 'stated', '2012-04', 'They and Hale', []],
    ['of another sentence', 'stated', '2012-03', 'It took nine years', []],
  ] as const)('an event %s: it is led to or not', (_name, standing, date, words, led) => {
    const entities = smallEdition.entities.map((entity) =>
      entity.kind === 'event' && entity.id === 'opening'
        ? { ...entity, id: 'unveiling', standing, date, passages: [rangeOf(words)] }
        : entity,
    )
    expect(notesOf(smallEditionWith({ entities, dates: [letter] }))).toContain(
      ['d-letter', ...led].join(' > '),
    )
  })

  it('lead to an event at either end of an interval', () => {
    const entities = smallEdition.entities.map((entity) =>
      entity.kind === 'event' && entity.id === 'opening'
        ? { ...entity, date: '2012-04', passages: [rangeOf('signed a letter')] }
        : entity,
    )
    const dates = [{ ...letter, edtf: '2012-03/2012-04' }]
    expect(notesOf(smallEditionWith({ entities, dates }))).toContain('d-letter > opening')
  })
})

describe('on a phone, after a paragraph', () => {
  const notes = marginNotes(smallEdition)
  const after = notesByParagraph(smallEdition, notes)

  it.each([
    ['the date line', first, []],
    ['the second', second, ['d-today > opening', 'nine-years']],
    ['the third', third, ['n-ferry', 'g-letter', 'd-letter']],
  ])('%s: it is followed by what belongs to it', (_name, paragraph, expected) => {
    expect((after.get(paragraph.number) ?? []).map(describeSmall)).toEqual(expected)
  })

  it('puts every note after exactly one paragraph', () => {
    const placed = [first, second, third].flatMap((paragraph) => after.get(paragraph.number) ?? [])
    expect(placed.map(describeSmall)).toEqual(notes.map(describeSmall))
  })

  it('puts what spans two paragraphs after the second', () => {
    const parts = [rangeOf('“We are glad.”'), rangeOf('Some residents')]
    const gap = {
      id: 'g-wide',
      start: second.start,
      end: third.end,
      text: '',
      words: '',
      basis: { kind: 'edited' as const },
    }
    const edition = smallEditionWith({
      quotations: [{ ...nineYears, parts }],
      gaps: [gap],
      notes: [],
      dates: [],
    })
    const spanning = notesByParagraph(edition, marginNotes(edition))
    expect(spanning.get(second.number)).toBeUndefined()
    expect(spanning.get(third.number)?.map(({ id }) => id)).toEqual(['g-wide', 'nine-years'])
  })
})
