// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { PARAGRAPH_KINDS, type ParagraphKind } from '@/edition/lazy-vocabularies'
import { wordsOf } from '@/edition/vocabularies'
import { exportTei } from '@/export/tei'
import { bareEdition, bareWithKinds, bareWithQuotes } from '../support/bare-edition'
import { smallEdition } from '../support/small-edition'
import { exampleLink } from './example-link'
import { faultsOf, PHRASES } from './tei-faults'
import { elements, parsed, TEI, textOf, wordsOfSpan, XML } from './tei-xml'

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
