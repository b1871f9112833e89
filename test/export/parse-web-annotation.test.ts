import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdition } from '@/edition/parse-edition'
import { parseWebAnnotation } from '@/export/parse-web-annotation'
import { exportWebAnnotation } from '@/export/web-annotation'
import { smallEdition } from '../support/small-edition'
import { exampleLink } from './example-link'

describe('reading back', () => {
  const json = exportWebAnnotation(smallEdition, { link: exampleLink })

  it.each([
    { name: 'nothing', input: '', path: 'edition', reason: /^is not JSON/ },
    { name: 'null', input: 'null', path: 'edition', reason: /^expected an object, found null/ },
    {
      name: 'an edition',
      input: JSON.stringify(smallEdition),
      path: 'type',
      reason: /^is missing/,
    },
    { name: 'deep nesting', input: '['.repeat(200_000), path: 'edition', reason: /^is not JSON/ },
    {
      name: 'a nested list',
      input: `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
      path: 'type',
      reason: /^is missing/,
    },
    {
      name: 'a position beyond the text',
      input: json.replace('"start": 12,', '"start": 1000000000,'),
      path: 'mentions[0].start',
      reason: /null/,
    },
    {
      name: 'a negative position',
      input: json.replace('"start": 12,', '"start": -12,'),
      path: 'first.items[0].target',
      reason: /^expected at least 0, found -12/,
    },
    {
      name: 'words that are not there',
      input: json.replace('"exact": "the mayor"', '"exact": "the major"'),
      path: 'mentions[1]',
      reason: /the major/,
    },
    {
      name: 'a mention without words',
      input: JSON.stringify(withTarget(JSON.parse(json), 'https://news.example/')),
      path: 'mentions[0].start',
      reason: /^is missing/,
    },
    {
      name: 'an event that no annotation is about',
      input: json.replaceAll('"event": "opening"', '"event": "closing"'),
      path: 'passages',
      reason: /^is missing/,
    },
    {
      name: 'a list that editions do not have',
      input: json.replace('"list": "mentions"', '"list": "__proto__"'),
      path: 'first.items[0].lectern:more.list',
      reason: /__proto__/,
    },
    {
      name: 'an entity that is not there',
      input: json.replace(/("entities": \[\s*)"ruth-hale"/, '$1"nobody"'),
      path: 'mentions[1].entities[0]',
      reason: /nobody/,
    },
    {
      name: 'a property that the format does not have',
      input: json.replace('"form": "name"', '"form": "name", "html": "<script>"'),
      path: 'mentions[0].html',
      reason: /not part of the format/,
    },
  ])('gives problems for $name', ({ input, path, reason }) => {
    const result = parseWebAnnotation(input)
    if (result.ok) throw new Error('It was read')
    expect(result.problem[0]?.path).toContain(path)
    expect(result.problem.map((problem) => problem.reason).join('\n')).toMatch(reason)
  })

  it('never throws and never believes what it did not check', () => {
    const whole: unknown = JSON.parse(json)
    fc.assert(
      fc.property(fc.nat(2_000), fc.jsonValue(), (at, value) => {
        const result = parseWebAnnotation(JSON.stringify(exchangedAt(whole, at, value)))
        if (result.ok) expect(parseEdition(result.value).ok).toBe(true)
      }),
      { numRuns: 60 },
    )
    fc.assert(fc.property(fc.string(), (input) => !parseWebAnnotation(input).ok))
  })

  it('takes no prototype from outside', () => {
    const input = json.replace('"form": "name"', '"__proto__": { "form": "role" }, "form": "name"')
    parseWebAnnotation(input)
    expect(Object.hasOwn(Object.prototype, 'form')).toBe(false)
  })
})

/** The collection with another target of its first annotation. */
function withTarget(collection: { first: { items: object[] } }, target: string) {
  const [item, ...items] = collection.first.items
  return { ...collection, first: { items: [{ ...item, target }, ...items] } }
}

/** A copy with the value that is read as number `at` exchanged. */
function exchangedAt(whole: unknown, at: number, value: unknown): unknown {
  let count = 0
  return JSON.parse(JSON.stringify(whole), (_, found) => (count++ === at ? value : found))
}
