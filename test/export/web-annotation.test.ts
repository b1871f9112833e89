import { readFileSync } from 'node:fs'
import { textPositionSelectorMatcher, textQuoteSelectorMatcher } from '@apache-annotator/selector'
import jsonld from 'jsonld'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { isEvent } from '@/edition/is-event'
import { parseEdition } from '@/edition/parse-edition'
import { parseWebAnnotation } from '@/export/parse-web-annotation'
import { exportWebAnnotation } from '@/export/web-annotation'
import {
  bareEdition,
  bareEditionWith,
  bareWithKinds,
  bareWithQuotes,
} from '../support/bare-edition'
import { publishedEdition } from '../support/published-edition'
import { smallEdition, smallEditionWith } from '../support/small-edition'
import { exampleLink } from './example-link'

const EDITIONS = [
  { name: 'the published edition', edition: publishedEdition() },
  { name: 'the small edition', edition: smallEdition },
  { name: 'one with letters of two units', edition: withBridges(smallEdition) },
  { name: 'one with kinds of paragraphs that breaks off', edition: bareWithKinds },
]

describe.each(EDITIONS)('$name', ({ edition }) => {
  const json = exportWebAnnotation(edition, { link: exampleLink })

  it('is read back unchanged', () => {
    expect(parseEdition(edition).ok).toBe(true)
    expect(parseWebAnnotation(json)).toEqual({ ok: true, value: edition })
  })

  it('is found in its text by Apache Annotator, quote and position alike', async () => {
    const selectors = selectorsIn(JSON.parse(json))
    expect(selectors.length).toBeGreaterThan(10)
    for (const [quote, position] of selectors) {
      const places = await placesOf(edition.article.text, textQuoteSelectorMatcher(quote))
      const [place] = await placesOf(edition.article.text, textPositionSelectorMatcher(position))
      expect(places).toContainEqual(place)
      expect(edition.article.text.slice(place?.start, place?.end)).toBe(quote.exact)
    }
  })

  it('is JSON-LD of which no term is unknown', async () => {
    const [collection] = await expand(json)
    expect(collection?.['@type']).toEqual([
      'http://www.w3.org/ns/activitystreams#OrderedCollection',
    ])
    const found = JSON.stringify(collection)
    expect(occurrences(found, '"http://www.w3.org/ns/oa#Annotation"')).toBe(
      JSON.parse(json).first.items.length,
    )
  })
})

it('gives a quotation both wordings in one annotation', () => {
  const { first } = JSON.parse(exportWebAnnotation(smallEdition, { link: exampleLink }))
  const quotation = first.items.find(({ id }: { id: string }) => id.endsWith('-nine-years'))
  expect(quotation).toMatchObject({
    motivation: ['linking', 'describing'],
    body: [
      { source: 'https://news.example/read/x/#entity-ruth-hale', purpose: 'linking' },
      {
        value:
          'Speech, 3 May 2021: “It has taken us nine long years.” The printed words were not found in it.',
        purpose: 'describing',
      },
    ],
    target: [
      { selector: [{ exact: '“It took nine years,”' }, { start: 73, end: 94 }] },
      { selector: [{ exact: '“We are glad.”' }, { start: 106, end: 120 }] },
    ],
  })
})

it('gives each event one annotation, with its date, its name and all its passages', () => {
  const edition = publishedEdition()
  const { first } = JSON.parse(exportWebAnnotation(edition, { link: exampleLink }))
  const events = edition.entities.filter(isEvent)
  const found = events.map(({ id }) =>
    first.items.filter((item: { id: string }) => item.id.endsWith(`#annotation-${id}`)),
  )
  expect(found.map(({ length }) => length)).toEqual(events.map(() => 1))
  const targets = found.map(([{ target }]) =>
    typeof target === 'string' ? 0 : [target].flat().length,
  )
  expect(targets).toEqual(events.map(({ passages }) => passages.length))
  expect(targets).toEqual(expect.arrayContaining([0, 1, 3]))
  expect(found[0]?.[0]).toMatchObject({
    motivation: ['describing', 'linking'],
    body: [
      { type: 'TextualBody', value: `${events[0]?.date}: ${events[0]?.label}` },
      { source: `https://news.example/read/x/#event-${events[0]?.id}`, purpose: 'linking' },
    ],
    target: 'https://news.example/read/x/',
  })
})

it.each([
  bareEdition,
  bareWithQuotes,
  bareEditionWith({ article: { ...bareEdition.article, extent: { kind: 'whole' } } }),
])('reads back one of which next to nothing is known, and says nothing of it', (edition) => {
  const json = exportWebAnnotation(edition, { link: exampleLink })
  expect(parseWebAnnotation(json)).toEqual({ ok: true, value: edition })
  expect(json).not.toContain('official')
})

it('says of each paragraph what it is, and where the text breaks off', () => {
  const { first } = JSON.parse(exportWebAnnotation(bareWithKinds, { link: exampleLink }))
  const found = first.items
    .filter(({ id }: { id: string }) => /#annotation-(paragraphs|extent)-/.test(id))
    .map(
      ({ motivation, body: [{ value }], target: { selector } }: DescribedItem) =>
        `${motivation} ${selector[0].exact.slice(0, 12)}: ${value}`,
    )
  expect(found).toEqual([
    'classifying Bridge opens: headline',
    'classifying By Bo Poe: byline',
    'classifying Alder, 3 May: dateline',
    'classifying What the bri: cross-head',
    'classifying Ninety tons : list',
    'classifying The bridge f: caption',
    'classifying Photo: Ann R: credit',
    'commenting Hale was not: The text held breaks off after “Hale was not there.”; the article goes on.',
  ])
})

it('reads what was written while kinds and extent were no annotations', () => {
  const written = JSON.parse(exportWebAnnotation(bareWithKinds, { link: exampleLink }))
  const items = written.first.items.filter(
    ({ id }: { id: string }) => !/#annotation-(paragraphs|extent)-/.test(id),
  )
  const { paragraphs, extent } = bareWithKinds.article
  const more = written['lectern:more']
  const article = { ...more.edition.article, paragraphs, extent }
  const earlier = {
    ...written,
    first: { ...written.first, items },
    'lectern:more': { ...more, edition: { ...more.edition, article } },
  }
  expect(parseWebAnnotation(JSON.stringify(earlier))).toEqual({ ok: true, value: bareWithKinds })
})

it('says what a position counts', () => {
  const { 'lectern:more': more } = JSON.parse(
    exportWebAnnotation(smallEdition, { link: exampleLink }),
  )
  expect(more.positions).toBe('Unicode code points of the text, from 0; the end is not included')
})

it('does not know an unknown term (so that the check of terms can fail)', async () => {
  const json = exportWebAnnotation(smallEdition, { link: exampleLink })
  await expect(expand(json.replace('"suffix"', '"postfix"'))).rejects.toThrow()
})

it('counts its annotations, those without an id of their own too', () => {
  const edition = smallEditionWith({ mentions: [], quotations: [], dates: [], notes: [], gaps: [] })
  const json = exportWebAnnotation(edition, { link: exampleLink })
  expect(JSON.parse(json).total).toBe(10)
})

type DescribedItem = {
  readonly motivation: string
  readonly body: readonly [{ readonly value: string }]
  readonly target: { readonly selector: readonly [{ readonly exact: string }] }
}

const selectorPairSchema = v.tuple([
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.string(),
    prefix: v.string(),
    suffix: v.string(),
  }),
  v.object({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
])
const targetSchema = v.object({ selector: selectorPairSchema })
const exportSchema = v.object({
  first: v.object({
    items: v.array(
      v.object({ target: v.union([targetSchema, v.array(targetSchema), v.string()]) }),
    ),
  }),
})

function selectorsIn(collection: unknown) {
  return v
    .parse(exportSchema, collection)
    .first.items.flatMap(({ target }) => (typeof target === 'string' ? [] : target))
    .map(({ selector }) => selector)
}

type Chunk = { readonly data: string }

/** Where a matcher of Apache Annotator finds its words in a text of one chunk. */
async function placesOf(
  text: string,
  matcher: (chunker: {
    currentChunk: Chunk
    nextChunk: () => null
    previousChunk: () => null
    precedesCurrentChunk: () => boolean
  }) => AsyncIterable<{ startIndex: number; endIndex: number }>,
) {
  const places: { start: number; end: number }[] = []
  const chunker = {
    currentChunk: { data: text },
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  }
  for await (const { startIndex, endIndex } of matcher(chunker)) {
    places.push({ start: startIndex, end: endIndex })
  }
  return places
}

const TERMS: unknown = JSON.parse(readFileSync('test/data/web-annotation-terms.json', 'utf8'))

/** Expand as JSON-LD, offline; throws on any term or address that would be lost. */
function expand(json: string) {
  const options = {
    safe: true,
    documentLoader: async (documentUrl: string) => {
      expect(documentUrl).toBe('http://www.w3.org/ns/anno.jsonld')
      return { documentUrl, document: JSON.parse(JSON.stringify(TERMS)) }
    },
  }
  return jsonld.expand(JSON.parse(json), options)
}

function occurrences(text: string, words: string): number {
  return text.split(words).length - 1
}

/** The same edition with bridges of two units where "ri" stood, so that no offset changes. */
function withBridges(edition: Edition): Edition {
  const exchanged: unknown = JSON.parse(JSON.stringify(edition), (key, value) =>
    (key === 'words' || key === 'text') && typeof value === 'string'
      ? value.replaceAll('ri', '🌉')
      : value,
  )
  const parsed = parseEdition(exchanged)
  if (!parsed.ok) throw new Error(`With bridges it has faults: ${JSON.stringify(parsed.problem)}`)
  return parsed.value
}
