import { expect, it } from 'vitest'
import { articleStretches } from '@/reader/article/article-stretches'
import { lengthen } from '../../bench/long-edition'
import { bareEdition } from '../../support/bare-edition'
import { smallEdition } from '../../support/small-edition'

const LONG = lengthen(smallEdition, 3000)
const SENTENCE = 'The bridge at Alder is open again today. '

it('a short article is one stretch for each section, none of them far', () => {
  const stretches = articleStretches(smallEdition)
  expect(stretches.map(({ section }) => section?.id)).toEqual(
    smallEdition.sections.map(({ id }) => id),
  )
  expect(stretches.some(({ isFar }) => isFar)).toBe(false)
})

it.each([
  { what: 'with sections', edition: LONG },
  { what: 'without', edition: { ...LONG, sections: [] } },
])('a long article $what has all its paragraphs in order, those that follow being far', (row) => {
  const stretches = articleStretches(row.edition)
  const count = row.edition.article.text.split('\n\n').length
  expect(stretches.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number))).toEqual(
    Array.from({ length: count }, (_, index) => index + 1),
  )
  expect(stretches[0]?.isFar).toBe(false)
  expect(stretches.at(-1)?.isFar).toBe(true)
})

it('a long section begins once, and goes on in stretches of some size', () => {
  const text = Array.from({ length: 40 }, () => SENTENCE.repeat(10).trim()).join('\n\n')
  const edition = { ...bareEdition, article: { ...bareEdition.article, text } }
  const stretches = articleStretches({
    ...edition,
    sections: [
      {
        id: 'all',
        heading: 'All',
        start: 0,
        end: text.length,
        words: text,
        basis: { kind: 'edited' },
      },
    ],
    entities: [],
    mentions: [],
    dates: [],
  })
  expect(stretches.map(({ section }) => section?.id ?? null)).toEqual([
    'all',
    null,
    null,
    null,
    null,
    null,
  ])
  for (const { paragraphs } of stretches) {
    const [first, last] = [paragraphs[0], paragraphs.at(-1)]
    expect((last?.end ?? 0) - (first?.start ?? 0)).toBeLessThanOrEqual(3000)
  }
})

it('a paragraph of any length is one stretch', () => {
  const text = `${SENTENCE.repeat(200).trim()}\n\n${SENTENCE.trim()}`
  const article = { ...bareEdition.article, text }
  const edition = { ...bareEdition, article, entities: [], mentions: [], dates: [] }
  expect(articleStretches(edition)).toHaveLength(2)
})
