import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { exportSchemaOrg } from '@/export/schema-org'
import { bareEdition, bareWithKinds } from '../support/bare-edition'
import { publishedEdition } from '../support/published-edition'
import { smallEdition, smallEditionWith } from '../support/small-edition'
import { exampleLink } from './example-link'

it('is a NewsArticle based on the original, its quotations with both wordings', () => {
  const written = JSON.parse(exportSchemaOrg(publishedEdition(), { link: exampleLink }))
  expect(written).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: 'https://news.example/read/x/',
    isBasedOn: { url: 'https://www.allaboutai.com/ai-news/us-uk-join-hands-to-ai-safety/' },
  })
  expect(written.hasPart).toHaveLength(2)
  for (const quotation of written.hasPart) {
    expect(quotation).toMatchObject({ '@type': 'Quotation', text: expect.stringMatching(/./) })
    expect(quotation.isBasedOn.length).toBeGreaterThan(0)
  }
  expect(JSON.stringify(written)).not.toContain('articleBody')
})

const BO_POE = { kind: 'person', given: 'Bo', family: 'Poe', suffix: null } as const

const WITHOUT_RECORDS = smallEditionWith({
  article: { ...smallEdition.article, headline: 'Bridge opens', authors: [BO_POE] },
  quotations: smallEdition.quotations.map((quotation) => ({ ...quotation, records: [] })),
})

describe.each([
  { name: 'the published edition', edition: publishedEdition() },
  { name: 'the small edition', edition: smallEdition },
  { name: 'one with a headline and byline, without records', edition: WITHOUT_RECORDS },
  { name: 'one of which nothing is known', edition: bareEdition },
  { name: 'one with kinds of paragraphs that breaks off', edition: bareWithKinds },
])('the vocabulary of schema.org, in $name', ({ edition }) => {
  it('has every term, each property on a type that has it and with what it takes', async () => {
    const [article] = await expand(exported(edition))
    expect(faultsOf(article, ['NewsArticle'])).toEqual([])
  })
})

it.each([
  { what: 'a type that there is none of', from: '"@type": "Quotation"', to: '"@type": "Quote"' },
  { what: 'a property that there is none of', from: '"spokenByCharacter"', to: '"spokenBy"' },
])('does not know $what', async ({ from, to }) => {
  await expect(expand(exported(smallEdition).replace(from, to))).rejects.toThrow()
})

it('takes no property of another type, and no value of another', async () => {
  const json = exported(smallEdition)
  const [speaker] = await expand(json.replaceAll('"spokenByCharacter"', '"startDate"'))
  expect(faultsOf(speaker, ['NewsArticle'])).toContain('Quotation has no startDate')
  const [place] = await expand(json.replaceAll('"@type": "Organization"', '"@type": "Place"'))
  expect(faultsOf(place, ['NewsArticle'])).toContain('Place where Organization, Person is due')
})

function exported(edition: Edition): string {
  return exportSchemaOrg(edition, { link: exampleLink })
}

const SCHEMA = 'https://schema.org/'

const termsSchema = v.object({
  parents: v.record(v.string(), v.nullable(v.string())),
  properties: v.record(v.string(), v.object({ of: v.string(), takes: v.array(v.string()) })),
})
const TERMS = v.parse(
  termsSchema,
  JSON.parse(readFileSync('test/data/schema-org-terms.json', 'utf8')),
)
const PARENTS = new Map(Object.entries(TERMS.parents))
const PROPERTIES = new Map(Object.entries(TERMS.properties))

/** Expand as JSON-LD, offline; throws on any term that would be lost. */
function expand(json: string): Promise<unknown[]> {
  const names = [...PARENTS.keys(), ...PROPERTIES.keys()]
  const document = { '@context': Object.fromEntries(names.map((name) => [name, SCHEMA + name])) }
  const documentLoader = async (documentUrl: string) => {
    expect(documentUrl).toBe('https://schema.org')
    return { documentUrl, document }
  }
  const options = { safe: true, documentLoader }
  return jsonld.expand(JSON.parse(json), options)
}

const nodeSchema = v.looseObject({ '@type': v.tuple([v.string()]) })

/** What is wrong with a node that should be of one of some types, and with those in it. */
function faultsOf(value: unknown, due: readonly string[]): string[] {
  if (!v.is(nodeSchema, value)) {
    return v.is(v.object({ '@value': v.string() }), value) && due.length === 0
      ? []
      : [`${JSON.stringify(value)} where ${due.join(', ') || 'words'} is due`]
  }
  const type = value['@type'][0].replace(SCHEMA, '')
  const own = due.some((name) => isA(type, name)) ? [] : [`${type} where ${due.join(', ')} is due`]
  const inner = Object.entries(value).flatMap(([key, found]) => {
    if (key.startsWith('@')) return []
    const property = PROPERTIES.get(key.replace(SCHEMA, ''))
    if (!property || !isA(type, property.of)) return [`${type} has no ${key.replace(SCHEMA, '')}`]
    return [found].flat().flatMap((each) => faultsOf(each, property.takes))
  })
  return [...own, ...inner]
}

function isA(type: string, ancestor: string): boolean {
  if (type === ancestor) return true
  const parent = PARENTS.get(type) ?? null
  return parent !== null && isA(parent, ancestor)
}
