// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { PARAGRAPH_KINDS, type ParagraphKind } from '@/edition/lazy-vocabularies'
import { wordsOf } from '@/edition/vocabularies'
import { exportTei } from '@/export/tei'
import { bareEdition, bareWithKinds, bareWithQuotes } from '../support/bare-edition'
import { publishedEdition } from '../support/published-edition'
import { rangeOf, smallEdition, smallEditionWith } from '../support/small-edition'
import { exampleLink } from './example-link'

const TEI = 'http://www.tei-c.org/ns/1.0'
const XML = 'http://www.w3.org/XML/1998/namespace'

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

it('has each paragraph in the element for what it is', () => {
  const xml = parsed(exportTei(bareWithKinds, { link: exampleLink }))
  expect(shapeOf(xml.querySelector('body'))).toBe(
    'body(head#p1 byline#p2 dateline#p3 p#p4 ' +
      'div(head#p5 list#p6(item item) figure(head#p7 byline#p8) p#p9))',
  )
  const items = [...xml.querySelectorAll('item')].map(({ textContent }) => textContent)
  expect(items).toEqual(['Ninety tons of steel', 'A ferry, now sold'])
})

it('says whether the text is whole, and has a gap where it breaks off', () => {
  const xml = parsed(exportTei(bareWithKinds, { link: exampleLink }))
  expect(xml.querySelector('fileDesc > extent')?.textContent).toBe(
    'The text held breaks off after “Hale was not there.”; the article goes on.',
  )
  expect(xml.querySelector('gap')?.previousSibling?.textContent).toMatch(/ was not there\.$/)
  const whole = parsed(exportTei(smallEdition, { link: exampleLink }))
  expect(whole.querySelector('fileDesc > extent')?.textContent).toBe(
    'The text is the whole article.',
  )
  expect(whole.querySelector('gap')).toBeNull()
  expect(exportTei(bareEdition, { link: exampleLink })).not.toMatch(
    /<extent|<gap|respStmt|official/,
  )
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

it('marks words within an item, and stands off those that cross two', () => {
  const [mention] = bareWithKinds.mentions
  const words = 'steel\nA ferry'
  const start = bareWithKinds.article.text.indexOf(words)
  const mentions = mention
    ? [
        { ...mention, id: 'm-in', start: start + 6, end: start + words.length, words: 'A ferry' },
        { ...mention, id: 'm-over', start, end: start + words.length, words },
      ]
    : []
  const xml = parsed(exportTei({ ...bareWithKinds, mentions }, { link: exampleLink }))
  expect(xml.querySelector('item [ref]')?.textContent).toBe('A ferry')
  const [span] = xml.querySelectorAll('spanGrp[type=crossing] span')
  expect(span?.textContent).toBe(words)
  expect(span && wordsOfSpan(xml, span)).toBe(words)
})

it.each([
  { kinds: ['headline'], shape: 'body(p#p1)' },
  { kinds: ['caption', 'credit'], shape: 'body(p#p1 p#p2)' },
  { kinds: ['byline', null, 'byline'], shape: 'body(byline#p1 p#p2 byline#p3)' },
  { kinds: [null, 'byline', null], shape: 'body(p#p1 p#p2 p#p3)' },
  {
    kinds: [null, 'byline', 'cross-head', 'quote', 'dateline'],
    shape: 'body(p#p1 p#p2 div(head#p3 quote#p4 dateline#p5))',
  },
  {
    kinds: ['standfirst', 'credit', 'caption', 'byline', null, 'caption', 'headline'],
    shape: 'body(head#p1 figure(byline#p2) figure(head#p3) byline#p4 p#p5 figure(head#p6) p#p7)',
  },
  { kinds: ['cross-head', 'cross-head'], shape: 'body(div(head#p1) div(head#p2))' },
] as const)('puts $kinds where TEI has a place for them', ({ kinds, shape }) => {
  const xml = parsed(exportTei(editionOf(kinds), { link: exampleLink }))
  expect(shapeOf(xml.querySelector('body'))).toBe(shape)
})

it('has a line with words said for a paragraph where TEI has none of them in a byline', () => {
  const [quotation] = bareWithQuotes.quotations
  const edition = editionOf(['byline', null, 'credit'])
  const parts = [{ start: 0, end: 4, words: 'Line' }]
  const quotations = quotation ? [{ ...quotation, parts }] : []
  const xml = parsed(exportTei({ ...edition, quotations }, { link: exampleLink }))
  expect(xml.querySelector('body p[rend=byline] > said')?.textContent).toBe('Line')
})

it('is TEI to the letter in whatever order kinds of paragraphs stand', () => {
  const kind = fc.constantFrom(null, null, ...wordsOf(PARAGRAPH_KINDS))
  fc.assert(
    fc.property(fc.array(kind, { minLength: 1, maxLength: 9 }), (kinds) => {
      const edition = editionOf(kinds)
      const xml = parsed(exportTei(edition, { link: exampleLink }))
      expect(textOf(xml)).toBe(edition.article.text)
      expect(elements(xml).flatMap(faultsOf)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

it('finds a fault where a byline stands amid the text (so that the check of order can fail)', () => {
  const xml = parsed(
    `<body xmlns="${TEI}"><p>a</p><byline>b</byline><p>c</p><div><head>d</head></div></body>`,
  )
  expect(elements(xml).flatMap(faultsOf)).toEqual(['body: p, byline, p, div'])
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

function parsed(text: string): Document {
  const xml = new DOMParser().parseFromString(text, 'application/xml')
  const fault = xml.querySelector('parsererror')
  if (fault) throw new Error(fault.textContent)
  return xml
}

/** An edition of paragraphs of these kinds, and nothing else. */
function editionOf(kinds: readonly (ParagraphKind | null)[]): Edition {
  const lines = kinds.map((_, index) => `Line ${index + 1}\nand more`)
  let start = 0
  const paragraphs = kinds.flatMap((kind, index) => {
    const words = lines[index] ?? ''
    const range = { start, end: start + words.length, words }
    start = range.end + 2
    return kind === null ? [] : [{ ...range, kind, basis: { kind: 'edited' } as const }]
  })
  const article = { ...bareEdition.article, text: lines.join('\n\n'), paragraphs }
  return { ...bareEdition, article, mentions: [], dates: [] }
}

/** The text of the article as the elements of the body hold it. */
function textOf(xml: Document): string {
  return [...xml.querySelectorAll('body *')]
    .filter((element) => /^p\d+$/.test(element.getAttributeNS(XML, 'id') ?? ''))
    .map(({ textContent }) => textContent)
    .join('\n\n')
}

/** An element by name, with the id of a paragraph, and what blocks are in it: "body(p#p1 p#p2)". */
function shapeOf(element: Element | null): string {
  if (!element) return ''
  const id = element.getAttributeNS(XML, 'id')
  const inner = [...element.children]
    .filter(({ localName }) => !PHRASES.includes(localName) && localName !== 'gap')
    .map(shapeOf)
  const name = `${element.localName}${id === null ? '' : `#${id}`}`
  return inner.length === 0 ? name : `${name}(${inner.join(' ')})`
}

/** The words between the points that a span names. */
function wordsOfSpan(xml: Document, span: Element): string {
  const range = xml.createRange()
  range.setStartAfter(pointed(xml, span.getAttribute('from')))
  range.setEndBefore(pointed(xml, span.getAttribute('to')))
  return range.toString()
}

function pointed(xml: Document, pointer: string | null | undefined): Element {
  const found = elements(xml).find((element) => `#${element.getAttributeNS(XML, 'id')}` === pointer)
  if (!found) throw new Error(`Nothing is called ${pointer}`)
  return found
}

function elements(xml: Document): Element[] {
  return [...xml.getElementsByTagNameNS(TEI, '*')]
}

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

const BLOCKS = ['head', 'byline', 'dateline', 'p', 'quote', 'list', 'figure', 'div']
const NOT_SAID = ['date', 'persName', 'orgName', 'placeName', 'rs', 'anchor']
const PHRASES = ['said', 'date', 'persName', 'orgName', 'placeName', 'rs', 'anchor']
const REGISTERS = ['listPerson', 'listOrg', 'listPlace', 'listEvent', 'listBibl', 'list']

/**
 * What TEI P5 (version 4, element reference) lets stand in the elements we write: children we may
 * use, in their order where TEI asks for one. Narrower than TEI itself.
 */
const CONTENT = new Map<string, readonly string[]>([
  ['TEI', ['teiHeader', 'standOff', 'text']],
  ['teiHeader', ['fileDesc', 'encodingDesc', 'profileDesc', 'revisionDesc']],
  [
    'fileDesc',
    ['titleStmt', 'editionStmt', 'extent', 'publicationStmt', 'notesStmt', 'sourceDesc'],
  ],
  ['titleStmt', ['title', 'respStmt']],
  ['respStmt', ['resp', 'name']],
  ['editionStmt', ['edition']],
  ['edition', ['date']],
  ['publicationStmt', ['publisher', 'idno', 'availability']],
  ['availability', ['licence', 'p']],
  ['notesStmt', ['note']],
  ['sourceDesc', ['bibl']],
  ['bibl', ['author', 'title', 'publisher', 'date', 'ref', 'note']],
  ['encodingDesc', ['editorialDecl']],
  ['editorialDecl', ['p']],
  ['profileDesc', ['langUsage']],
  ['langUsage', ['language']],
  ['revisionDesc', ['change']],
  ['standOff', [...REGISTERS, 'spanGrp']],
  ['listPerson', ['person']],
  ['listOrg', ['org']],
  ['listPlace', ['place']],
  ['listEvent', ['event']],
  ['listBibl', ['bibl']],
  ['list', ['item']],
  ['person', ['persName', 'note']],
  ['org', ['orgName', 'note']],
  ['place', ['placeName', 'note']],
  ['event', ['label', 'note']],
  ['item', ['name', 'note', ...PHRASES, 'gap']],
  ['note', ['label', 'date', 'quote', 'ref', 'note']],
  ['spanGrp', ['span']],
  ['span', PHRASES.filter((name) => name !== 'anchor')],
  ['text', ['body']],
  ['body', BLOCKS],
  ['div', BLOCKS.filter((name) => name !== 'div')],
  ['figure', ['head', 'byline']],
  ...['p', 'head', 'quote'].map((name) => [name, [...PHRASES, 'gap']] as const),
  ...['byline', 'dateline'].map((name) => [name, [...NOT_SAID, 'gap']] as const),
  ...PHRASES.filter((name) => name !== 'anchor').map(
    (name) => [name, [...PHRASES, 'gap']] as const,
  ),
])

const GLOBAL = ['rend', 'id', 'lang', 'source', 'corresp', 'cert', 'type', 'n', 'xmlns']
const DATED = ['when', 'notBefore', 'notAfter', 'from', 'to']
const ATTRIBUTES = new Map<string, readonly string[]>([
  ['said', ['who', 'direct', 'next', 'prev']],
  ['date', DATED],
  ['event', DATED],
  ['change', ['when']],
  ['span', ['from', 'to']],
  ['gap', ['reason']],
  ['note', ['target', 'targetEnd']],
  ['ref', ['target']],
  ['title', ['level']],
  ['language', ['ident']],
  ['availability', ['status']],
  ...['persName', 'orgName', 'placeName', 'rs'].map((name) => [name, ['ref']] as const),
])

/**
 * The content of `body` and `div` as TEI orders it: what heads it, then text and parts, then what
 * closes it, with pictures anywhere between.
 */
const SEQUENCES = new Map([
  ['body', /^(f )*([hbd] (f |[hbd] )*)?(([pql] (f )*)+(v (f )*)*|(v (f )*)+)([bd] (f )*)*$/],
  ['div', /^(f |[hbd] )*((([pql] (f )*)+(v (f )*)*|(v (f )*)+)([bd] (f )*)*)?$/],
])
const SIGNS = new Map<string, string>([
  ...[['head', 'h'] as const, ['byline', 'b'] as const, ['dateline', 'd'] as const],
  ...[['figure', 'f'] as const, ['div', 'v'] as const, ['list', 'l'] as const],
  ...[['p', 'p'] as const, ['quote', 'q'] as const],
])

/** In these the order of children is TEI's. */
const ORDERED = ['TEI', 'teiHeader', 'fileDesc', 'titleStmt', 'person', 'org', 'place', 'event']

function faultsOf(element: Element): string[] {
  const { localName } = element
  const allowed = CONTENT.get(localName) ?? []
  const children = [...element.children].map((child) => child.localName)
  const places = children.map((child) => allowed.indexOf(child))
  const attributes = [...element.attributes].map((attribute) => attribute.localName)
  const allowedAttributes = [...GLOBAL, ...(ATTRIBUTES.get(localName) ?? [])]
  return [
    ...children
      .filter((child) => !allowed.includes(child))
      .map((child) => `${localName} > ${child}`),
    ...attributes
      .filter((name) => !allowedAttributes.includes(name))
      .map((name) => `${localName} @${name}`),
    ...(isInSequence(localName, children) ? [] : [`${localName}: ${children.join(', ')}`]),
    ...(ORDERED.includes(localName) &&
    places.some((place, index) => place < (places[index - 1] ?? 0))
      ? [`${localName}: ${children.join(', ')}`]
      : []),
  ]
}

function isInSequence(name: string, children: readonly string[]): boolean {
  const signs = children.map((child) => `${SIGNS.get(child)} `).join('')
  return SEQUENCES.get(name)?.test(signs) ?? true
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
