// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { exportTei } from '@/export/tei'
import { bareEdition, bareWithKinds, bareWithQuotes } from '../support/bare-edition'
import { publishedEdition } from '../support/published-edition'
import { rangeOf, smallEdition, smallEditionWith } from '../support/small-edition'
import { exampleLink } from './example-link'
import { faultsOf } from './tei-faults'
import { elements, parsed, textOf, wordsOfSpan, XML } from './tei-xml'

const CROSSING = smallEditionWith({
  mentions: smallEdition.mentions.slice(0, 1).flatMap((mention) => [
    { ...mention, id: 'm-one', ...rangeOf('said the mayor') },
    { ...mention, id: 'm-two', ...rangeOf('mayor, Ruth Hale') },
    { ...mention, id: 'm-three', ...rangeOf('today') },
  ]),
})

const ALL_QUOTED = '“We are glad.”\n\nSome residents had wanted'

/** A quotation that goes on in the next paragraph. */
const QUOTED_OVER_TWO = smallEditionWith({
  quotations: smallEdition.quotations.map((quotation) => ({
    ...quotation,
    parts: [rangeOf('“It took nine years,”'), rangeOf(ALL_QUOTED)],
  })),
})

/** A mention and, crossing it, words said and a date. */
const CROSSING_ALL = smallEditionWith({
  mentions: smallEdition.mentions.slice(0, 1).flatMap((mention) => [
    { ...mention, id: 'm-one', ...rangeOf('opened today') },
    { ...mention, id: 'm-two', ...rangeOf('Hale. “It took') },
    {
      ...mention,
      id: 'm-three',
      ...rangeOf('said the mayor'),
      basis: { kind: 'resolved', confidence: 0.5 } as const,
    },
  ]),
  dates: smallEdition.dates.map((date) =>
    date.id === 'd-today' ? { ...date, ...rangeOf('today, said') } : date,
  ),
})

const HOSTILE = smallEditionWith({
  editorial: {
    by: '<script>&"\'',
    headline: ']]> <!-- & -->',
    summary: 'A bell \u0007, half a pair \uD83D, no character \uFFFF, a tab\t.',
  },
  entities: smallEdition.entities.map((entity) => ({ ...entity, label: '<b>"x"</b> & \u0000' })),
})

const EDITIONS = [
  { name: 'the published edition', edition: publishedEdition() },
  { name: 'the small edition', edition: smallEdition },
  { name: 'one whose mentions cross', edition: CROSSING },
  { name: 'one whose words said and date cross', edition: CROSSING_ALL },
  { name: 'one quoted over two paragraphs', edition: QUOTED_OVER_TWO },
  { name: 'one with hostile words', edition: HOSTILE },
  { name: 'one with nothing but its text', edition: bare(smallEdition) },
  { name: 'one of which nothing is known', edition: bareEdition },
  { name: 'one with kinds of paragraphs that breaks off', edition: bareWithKinds },
  { name: 'one with words that nobody was found to say', edition: bareWithQuotes },
]

describe.each(EDITIONS)('$name', ({ edition }) => {
  const xml = parsed(exportTei(edition, { link: exampleLink }))

  it('is well-formed, and its paragraphs are the text to the letter', () => {
    expect(textOf(xml)).toBe(edition.article.text)
  })

  it('has every id once, and points only at ids that it has', () => {
    const ids = elements(xml).flatMap((element) => element.getAttributeNS(XML, 'id') ?? [])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([])
    expect(pointersIn(xml).filter((pointer) => !ids.includes(pointer.slice(1)))).toEqual([])
  })

  it('has only elements and attributes that TEI allows there', () => {
    const faults = elements(xml).flatMap(faultsOf)
    expect(faults).toEqual([])
  })
})

describe('the small edition in TEI', () => {
  const xml = parsed(exportTei(smallEdition, { link: exampleLink }))

  it('says who says what, in how many parts', () => {
    const said = [...xml.querySelectorAll('said')].map((element) => [
      element.textContent,
      element.getAttribute('who'),
      element.getAttribute('direct'),
      element.getAttribute('next') ?? element.getAttribute('prev'),
    ])
    expect(said).toEqual([
      ['“It took nine years,”', '#entity-ruth-hale', 'true', '#quote-nine-years-2'],
      ['“We are glad.”', '#entity-ruth-hale', 'true', '#quote-nine-years-1'],
    ])
  })

  it('gives the official wording beside the printed one, with its sources', () => {
    const record = xml.querySelector('note[type=record]')
    expect(record?.getAttribute('target')).toBe('#quote-nine-years-1 #quote-nine-years-2')
    expect(record?.getAttribute('source')).toBe('#source-town-page #source-town-speech')
    expect(record?.querySelector('quote')?.textContent).toBe('It has taken us nine long years.')
  })

  it('says how what the article claims stands to the record', () => {
    const claim = xml.querySelector('note[type=says-less]')
    expect(claim?.textContent).toBe('The council counted 41 letters.')
  })

  it('marks names with their registers, and other words as referring', () => {
    const found = [...xml.querySelectorAll('body [ref]')].map(
      (element) => `${element.localName} ${element.getAttribute('ref')} ${element.textContent}`,
    )
    expect(found).toEqual([
      'placeName #entity-alder-bridge The bridge at Alder',
      'rs #entity-ruth-hale the mayor',
      'persName #entity-ruth-hale Ruth Hale',
      'rs #entity-ruth-hale she',
      'rs #entity-residents #entity-ruth-hale They and Hale',
      'persName #entity-ruth-hale Hale',
    ])
    expect([...xml.querySelectorAll('standOff > *')].map(({ localName }) => localName)).toEqual([
      ...['listPerson', 'listPlace', 'listEvent', 'listBibl', 'list', 'list', 'list'],
      ...['spanGrp', 'spanGrp', 'spanGrp', 'spanGrp', 'spanGrp', 'spanGrp'],
    ])
  })

  it('keeps the stated words of a date beside what they mean', () => {
    const dates = [...xml.querySelectorAll('body date')].map((date) => [
      date.textContent,
      date.getAttribute('when'),
    ])
    expect(dates).toEqual([
      ['today', '2021-05-03'],
      ['March 2012', '2012-03'],
    ])
  })

  it('says of what the text is', () => {
    expect(xml.querySelector('sourceDesc title')?.textContent).toBe('[News article]')
    expect(xml.querySelector('sourceDesc ref')?.getAttribute('target')).toBe(
      'https://courier.example/bridge',
    )
    expect(xml.querySelector('titleStmt > title')?.textContent).toBe('A bridge opens')
  })

  it('puts a span between the points where its words begin and end', () => {
    const gap = xml.querySelector('spanGrp[type=gaps] span')
    expect(gap && wordsOfSpan(xml, gap)).toBe('a letter')
  })
})

it.each([
  { headline: 'A', summary: null, of: 'title and annotations' },
  { headline: null, summary: 'B', of: 'summary and annotations' },
])('names an editor for the $of alone', ({ headline, summary, of }) => {
  const edition = { ...bareEdition, editorial: { by: 'Lectern', headline, summary } }
  expect(parsed(exportTei(edition, { link: exampleLink })).querySelector('resp')?.textContent).toBe(
    of,
  )
})

it('stands off what crosses, and leaves nothing out', () => {
  const xml = parsed(exportTei(CROSSING, { link: exampleLink }))
  const inline = [...xml.querySelectorAll('body [ref]')].length
  const crossing = [...xml.querySelectorAll('spanGrp[type=crossing] span')]
  expect(inline).toBe(2)
  expect(crossing.map((span) => span.innerHTML.replace(/ xmlns="[^"]*"/, ''))).toEqual([
    '<placeName xml:id="mention-m-two" ref="#entity-alder-bridge">mayor, Ruth Hale</placeName>',
  ])
  expect(crossing.map((span) => wordsOfSpan(xml, span))).toEqual(['mayor, Ruth Hale'])
})

it('keeps all attributes of what stands off', () => {
  const xml = parsed(exportTei(CROSSING_ALL, { link: exampleLink }))
  const crossing = [...xml.querySelectorAll('spanGrp[type=crossing] span')]
  expect(crossing.map((span) => span.innerHTML.replace(/ xmlns="[^"]*"/, ''))).toEqual([
    '<date xml:id="date-d-today" when="2021-05-03">today, said</date>',
    '<said xml:id="quote-nine-years-1" who="#entity-ruth-hale" direct="true" ' +
      'next="#quote-nine-years-2">“It took nine years,”</said>',
  ])
  for (const span of crossing) expect(wordsOfSpan(xml, span)).toBe(span.textContent)
  const certain = [...xml.querySelectorAll('body [cert]')].map(({ textContent }) => textContent)
  expect(certain).toEqual(['said the mayor'])
})

it('splits words said where a paragraph ends, each piece pointing at the next', () => {
  const xml = parsed(exportTei(QUOTED_OVER_TWO, { link: exampleLink }))
  const said = [...xml.querySelectorAll('body said')].map((element) => [
    element.getAttributeNS(XML, 'id'),
    element.textContent,
    element.getAttribute('direct'),
    element.getAttribute('prev'),
    element.getAttribute('next'),
  ])
  const id = (number: number) => `quote-nine-years-${number}`
  expect(said).toEqual([
    [id(1), '“It took nine years,”', 'true', null, `#${id(2)}`],
    [id(2), '“We are glad.”', 'true', `#${id(1)}`, `#${id(3)}`],
    [id(3), 'Some residents had wanted', 'true', `#${id(2)}`, null],
  ])
  expect(xml.querySelectorAll('spanGrp[type=crossing]')).toHaveLength(0)
  expect(xml.querySelector('note[type=record]')?.getAttribute('target')).toBe(
    `#${id(1)} #${id(2)} #${id(3)}`,
  )
})

it.each([
  { edtf: '2024-04-01', found: { when: '2024-04-01' } },
  { edtf: '2024-11', found: { when: '2024-11' } },
  { edtf: '2024-05-03T14:30:00Z', found: { when: '2024-05-03T14:30:00Z' } },
  { edtf: '2024-05-03T14:30:00-04', found: { when: '2024-05-03T14:30:00-04:00' } },
  { edtf: '2024-02-07/2024-02-08', found: { from: '2024-02-07', to: '2024-02-08' } },
  {
    edtf: '2024-05-03T14:30:00-04/2024-05-04',
    found: { from: '2024-05-03T14:30:00-04:00', to: '2024-05-04' },
  },
  { edtf: '2024-02-07/..', found: { from: '2024-02-07' } },
  {
    edtf: '2024-12~',
    found: { notBefore: '2024-12-01', notAfter: '2024-12-31', cert: 'medium' },
  },
  { edtf: '2024?', found: { notBefore: '2024-01-01', notAfter: '2024-12-31', cert: 'low' } },
  { edtf: '2024-21', found: { notBefore: '2024-03-01', notAfter: '2024-05-31' } },
  { edtf: '202X', found: { notBefore: '2020-01-01', notAfter: '2029-12-31' } },
])('writes the date $edtf as $found', ({ edtf, found }) => {
  const [date] = smallEdition.dates
  const edition = smallEditionWith({ dates: date ? [{ ...date, edtf }] : [] })
  const xml = parsed(exportTei(edition, { link: exampleLink }))
  const attributes = [...(xml.querySelector('body date')?.attributes ?? [])]
  const named = attributes.filter(({ name }) => name !== 'xml:id')
  expect(Object.fromEntries(named.map(({ name, value }) => [name, value]))).toEqual(found)
})

const POINTING = [
  'ref',
  'who',
  'corresp',
  'source',
  'target',
  'targetEnd',
  'from',
  'to',
  'next',
  'prev',
]

function pointersIn(xml: Document): string[] {
  return elements(xml)
    .filter(({ localName }) => localName !== 'ref')
    .flatMap((element) => POINTING.flatMap((name) => element.getAttribute(name)?.split(' ') ?? []))
    .filter((pointer) => !/^\d{4}/.test(pointer))
}

function bare(edition: Edition): Edition {
  const { article } = edition
  return {
    ...edition,
    article: { ...article, otherQuotationMarks: [] },
    ...{ entities: [], mentions: [], quotations: [], dates: [], notes: [], voices: [], gaps: [] },
    ...{ sections: [], sources: [], corrections: [] },
  }
}
