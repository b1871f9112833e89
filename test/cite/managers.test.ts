import { BibLatexParser, CSLParser, RISParser } from 'biblatex-csl-converter'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatBibtex } from '@/cite/bibtex'
import { articleCitation, type Citation, quoteCitation } from '@/cite/cited-work'
import { formatCslJson } from '@/cite/csl-json'
import { formatRis } from '@/cite/ris'
import { exampleLink } from '../export/example-link'
import { publishedEdition } from '../support/published-edition'
import { smallEdition } from '../support/small-edition'
import { exampleWork } from './example-works'

const EDITION = publishedEdition()
const SIGNED: Citation = {
  key: 'bridge',
  note: null,
  work: exampleWork({
    author: 'Ruth Ann Hale and Bo Poe',
    headline: 'Bridges: 100% new & {old} $5 #1 a_b ~ ^ \\o/',
    date: '2021-05-03',
    url: 'https://courier.example/a_b%20c?x={1}&y=~#z',
  }),
}

describe('BibTeX', () => {
  it('is written out', () => {
    expect(formatBibtex(articleCitation(EDITION), '2026-11-23')).toBe(`@misc{us-uk-ai-safety,
  title = {{[News report on the US–UK agreement]}},
  howpublished = {AllAboutAI},
  year = {2024},
  month = apr,
  day = {4},
  url = {https://www.allaboutai.com/ai-news/us-uk-join-hands-to-ai-safety/},
  urldate = {2026-11-23},
  language = {en},
}
`)
  })

  it('is read back by a parser, whatever marks the words hold', () => {
    expect(bibtexRead(formatBibtex(SIGNED, '2026-11-23'))).toMatchObject({
      bib_type: 'misc',
      entry_key: 'bridge',
      fields: {
        title: [{ text: 'Bridges: 100% new & {old} $5 #1 a_b ~ ^ \\o/' }],
        author: [
          { family: [{ text: 'Hale' }], given: [{ text: 'Ruth Ann' }] },
          { family: [{ text: 'Poe' }], given: [{ text: 'Bo' }] },
        ],
        date: '2021-05',
        urldate: '2026-11-23',
        url: 'https://courier.example/a_b%20c?x=%7B1%7D&y=~#z',
      },
    })
  })

  it('keeps a byline that is no name whole', () => {
    const work = exampleWork({ author: 'Alder Courier and Staff', headline: 'A' })
    const read = bibtexRead(formatBibtex({ ...SIGNED, work }, null))
    expect(read).toMatchObject({
      fields: { author: [{ literal: [{ text: 'Alder Courier and Staff' }] }] },
    })
  })

  it.each([
    {
      author: person('Ursula K.', 'Le Guin', null),
      read: { family: 'Le Guin', given: 'Ursula K.' },
    },
    {
      author: person('William', 'Smith', 'III'),
      read: { family: 'Smith', given: 'William', suffix: 'III' },
    },
    {
      author: {
        kind: 'organisation',
        name: 'Department for Science, Innovation and Technology',
      } as const,
      read: { literal: 'Department for Science, Innovation and Technology' },
    },
  ])('has $author read as $read', ({ author, read }) => {
    const work = { ...exampleWork({ headline: 'A' }), authors: [author] }
    const parts = Object.entries(read).map(([part, text]) => [part, [{ text }]])
    expect(bibtexRead(formatBibtex({ ...SIGNED, work }, null))).toMatchObject({
      fields: { author: [Object.fromEntries(parts)] },
    })
    expect(JSON.parse(formatCslJson({ ...SIGNED, work }, null))[0].author).toEqual([read])
  })

  it('lets no words end a field or an entry', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'\\{}%&$#_~^"@,= ab\n–“”') })
    fc.assert(
      fc.property(marks, (words) => {
        const headline = `x ${words} y`
        const bibtex = formatBibtex({ ...SIGNED, work: exampleWork({ headline }) }, null)
        expect(unbalancedFields(bibtex)).toEqual([])
        expect(bibtexRead(bibtex)).toMatchObject({
          fields: { title: [{ text: headline.replace(/\s+/g, ' ') }] },
        })
      }),
    )
  })
})

it.each(['{{x \\{ y}}', '{{x \\} y}}', '{x} y} z {'])(
  'is not taken in by %s, which BibTeX reads otherwise',
  (value) => {
    const line = `  title = ${value},`
    expect(unbalancedFields(`@misc{a,\n${line}\n}\n`)).toEqual([line])
  },
)

describe('RIS', () => {
  it('is written out', () => {
    expect(formatRis(articleCitation(EDITION), '2026-11-23').split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - us-uk-ai-safety',
      'TI  - [News report on the US–UK agreement]',
      'T2  - AllAboutAI',
      'PY  - 2024',
      'DA  - 2024/04/04/',
      'UR  - https://www.allaboutai.com/ai-news/us-uk-join-hands-to-ai-safety/',
      'Y2  - 2026/11/23/',
      'LA  - en',
      'ER  - ',
      '',
    ])
  })

  it('is read back by a parser', () => {
    const { entries } = new RISParser(formatRis(SIGNED, '2026-11-23')).parse()
    expect(Object.values(entries)).toMatchObject([
      {
        fields: {
          title: [{ text: 'Bridges: 100% new & {old} $5 #1 a_b ~ ^ \\o/' }],
          author: [{ family: [{ text: 'Hale' }] }, { family: [{ text: 'Poe' }] }],
          date: '2021',
          url: 'https://courier.example/a_b%20c?x={1}&y=~#z',
        },
      },
    ])
  })

  // Zotero's RIS.js takes an author apart at each comma: the first part is the surname, the second
  // the given name (github.com/zotero/translators, RIS.js, processTag, "creators").
  it.each([
    { author: person('Ursula K.', 'Le Guin', null), read: ['Le Guin', 'Ursula K.'] },
    { author: person('William', 'Smith', 'III'), read: ['Smith', 'William', 'III'] },
    { author: person(null, 'Madonna', 'Jr'), read: ['Madonna', '', 'Jr.'] },
    { author: person(null, 'Madonna', null), read: ['Madonna'] },
    {
      author: {
        kind: 'organisation',
        name: 'Department for Science, Innovation and Technology',
      } as const,
      read: ['Department for Science Innovation and Technology'],
    },
    {
      author: { kind: 'byline', name: 'Anna Example, Business Editor' } as const,
      read: ['Anna Example Business Editor'],
    },
  ])('has $author as managers take it apart: $read', ({ author, read }) => {
    const work = { ...exampleWork({ headline: 'A' }), authors: [author] }
    const ris = formatRis({ ...SIGNED, work }, null)
    const [, name = ''] = /^AU {2}- (.*)\r$/m.exec(ris) ?? []
    expect(name.split(/\s*,\s*/)).toEqual(read)
  })

  it('lets no words begin another tag', () => {
    const work = exampleWork({ headline: 'A\r\nER  - \r\nTY  - BOOK', date: '2021-05' })
    expect(formatRis({ ...SIGNED, work, note: 'B\nAU  - C' }, null).split('\r\n')).toEqual([
      ...['TY  - ELEC', 'ID  - bridge', 'TI  - A ER - TY - BOOK', 'T2  - Alder Courier'],
      ...['PY  - 2021', 'DA  - 2021/05//', 'UR  - https://courier.example/bridge'],
      ...['N1  - B AU - C', 'ER  - ', ''],
    ])
  })
})

describe('CSL-JSON', () => {
  it('is written out', () => {
    expect(JSON.parse(formatCslJson(SIGNED, '2026-11-23'))).toEqual([
      {
        id: 'bridge',
        type: 'webpage',
        author: [
          { family: 'Hale', given: 'Ruth Ann' },
          { family: 'Poe', given: 'Bo' },
        ],
        title: 'Bridges: 100% new & {old} $5 #1 a_b ~ ^ \\o/',
        'container-title': 'Alder Courier',
        issued: { 'date-parts': [[2021, 5, 3]] },
        accessed: { 'date-parts': [[2026, 11, 23]] },
        URL: 'https://courier.example/a_b%20c?x={1}&y=~#z',
      },
    ])
  })

  it('is read back by a parser', () => {
    const [item] = JSON.parse(formatCslJson(articleCitation(EDITION), null))
    const entries = new CSLParser({ [item.id]: item }).parse()
    expect(Object.values(entries)).toMatchObject([
      {
        entry_key: 'us-uk-ai-safety',
        fields: { title: [{ text: '[News report on the US–UK agreement]' }], date: '2024-04-04' },
      },
    ])
  })

  it('says no more of a date than is known', () => {
    const work = exampleWork({ headline: 'A', date: '2021~' })
    expect(JSON.parse(formatCslJson({ ...SIGNED, work }, null))[0]).toMatchObject({
      issued: { 'date-parts': [[2021]], circa: true },
    })
  })
})

describe('a quote for a reference manager', () => {
  const [quotation] = smallEdition.quotations
  if (!quotation) throw new Error('The small edition has a quotation')

  it('carries both wordings and the place where they stand', () => {
    expect(quoteCitation(smallEdition, quotation, exampleLink).note).toBe(
      'As printed (Ruth Hale): “It took nine years,” she added. “We are glad.” ' +
        'Ruth Hale: Speech, 3 May 2021: “It has taken us nine long years.” The printed words were not found in it. ' +
        'Seen in Town of Alder: https://alder.example/bridge ' +
        'Both wordings: https://news.example/read/x/#quote-nine-years',
    )
  })

  it('carries one wording where one is asked for, with whose it is', () => {
    expect(quoteCitation(smallEdition, quotation, exampleLink, 'printed')).toMatchObject({
      key: 'alder-bridge-opens-nine-years',
      work: { site: 'Alder Courier' },
      note:
        'As printed (Ruth Hale): “It took nine years,” she added. “We are glad.” ' +
        'Both wordings: https://news.example/read/x/#quote-nine-years',
    })
    expect(quoteCitation(smallEdition, quotation, exampleLink, 0)).toMatchObject({
      key: 'alder-bridge-opens-nine-years-record-1',
      work: { site: 'Town of Alder', title: { words: 'The bridge' } },
      note:
        'Ruth Hale: Speech, 3 May 2021: “It has taken us nine long years.” The printed words were not found in it. ' +
        'Seen in Town of Alder: https://alder.example/bridge ' +
        'Both wordings: https://news.example/read/x/#quote-nine-years',
    })
  })

  it('says so where no official wording was found', () => {
    const alone = { ...quotation, records: [] }
    for (const wording of [undefined, 'printed'] as const)
      expect(quoteCitation(smallEdition, alone, exampleLink, wording).note).toBe(
        'As printed (Ruth Hale): “It took nine years,” she added. “We are glad.” ' +
          'No official wording found. The quote: https://news.example/read/x/#quote-nine-years',
      )
  })
})

function person(given: string | null, family: string, suffix: string | null) {
  return { kind: 'person', given, family, suffix } as const
}

/**
 * The lines of fields whose braces do not pair by BibTeX's own count: a backslash before a brace
 * changes nothing (bibtex.web, "Scan a balanced field").
 */
function unbalancedFields(bibtex: string): string[] {
  return bibtex.split('\n').filter((line) => line.startsWith('  ') && !isBalanced(line))
}

function isBalanced(words: string): boolean {
  let depth = 0
  for (const brace of words.match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0
}

/**
 * The one entry that a parser finds, without anything it stumbles over. It does not know LaTeX's
 * names for braces (source2e, ltoutenc.dtx), so it gets what it does know.
 */
function bibtexRead(bibtex: string) {
  const known = bibtex
    .replaceAll('\\textbraceleft{}', '\\{')
    .replaceAll('\\textbraceright{}', '\\}')
  const { entries, errors } = new BibLatexParser(known, { processUnknown: true }).parse()
  expect(errors).toEqual([])
  expect(Object.keys(entries)).toHaveLength(1)
  return Object.values(entries)[0]
}
