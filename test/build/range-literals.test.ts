import { expect, it } from 'vitest'
import { rangeLiterals } from '@/build/range-literals'
import { rangesOf } from '@/edition/edition-ranges'
import { publishedEdition } from '../support/published-edition'
import { smallEdition } from '../support/small-edition'

it.each([smallEdition, publishedEdition()])('finds every range of an edition, once', (edition) => {
  for (const json of [JSON.stringify(edition), JSON.stringify(edition, null, '\t')]) {
    const found = rangeLiterals(json).map(({ path, range }) => ({ path, range }))
    const expected = rangesOf(edition).map(({ path, range: { start, end, words } }) => ({
      path,
      range: { start, end, words },
    }))
    expect(found).toHaveLength(expected.length)
    expect(found).toEqual(expect.arrayContaining(expected))
  }
})

it('says where the fields of a range stand, however the file is laid out', () => {
  const json =
    '\uFEFF{ "a":[{"words" : "say \\"so\\" {or} [not], \\u00e9", "end":12,\r\n"start": 1 }] }'
  expect(
    rangeLiterals(json).map(({ path, range, literals: { start, end, words } }) => ({
      path,
      range,
      start: json.slice(start.start, start.end),
      end: json.slice(end.start, end.end),
      words: json.slice(words.start, words.end),
    })),
  ).toEqual([
    {
      path: 'a[0]',
      range: { start: 1, end: 12, words: 'say "so" {or} [not], é' },
      start: '1',
      end: '12',
      words: '"say \\"so\\" {or} [not], \\u00e9"',
    },
  ])
})

it('reads ranges within ranges, the outer one first', () => {
  const json = '{"a":{"start":1,"end":9,"words":"outer","b":{"start":2,"end":3,"words":"i"}}}'
  expect(rangeLiterals(json).map(({ path }) => path)).toEqual(['a', 'a.b'])
})

it.each([
  '{"start":1,"end":2}',
  '{"start":"1","end":2,"words":"so"}',
  '{"start":1,"end":2,"words":{"so":1}}',
  '{"start":null,"end":2,"words":"so"}',
  '["start","end","words"]',
  '{"a":{"start":1},"end":2,"words":"so"}',
  '[]',
  '{}',
  '7',
])('finds none in %s', (json) => {
  expect(rangeLiterals(json)).toEqual([])
})
