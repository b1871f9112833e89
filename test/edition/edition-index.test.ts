import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionIndex, lastBefore } from '@/edition/edition-index'
import { paragraphAt, paragraphsIn } from '@/edition/find-by-id'
import { paragraphNumber, paragraphs } from '@/text/paragraphs'
import { anyMentions, touch } from '../support/mentions'
import { rangeOf, smallEdition, smallEditionWith } from '../support/small-edition'

const { text } = smallEdition.article

describe('paragraphs', () => {
  it('are those of the text, each with what has words in it', () => {
    const [dateline, opening, dispute] = editionIndex(smallEdition).paragraphs
    expect(editionIndex(smallEdition).paragraphs).toMatchObject(paragraphs(text))
    expect(dateline).toMatchObject({ mentions: [], quotations: [], dates: [], notes: [] })
    expect(opening?.quotations.map(({ id }) => id)).toEqual(['nine-years'])
    expect(opening?.dates.map(({ id }) => id)).toEqual(['d-today'])
    expect(dispute?.notes.map(({ id }) => id)).toEqual(['n-ferry'])
    expect(dispute?.voices).toHaveLength(1)
  })

  it('have every mention that touches them, and no other', () => {
    fc.assert(
      fc.property(anyMentions(smallEdition), (mentions) => {
        for (const paragraph of editionIndex(smallEditionWith({ mentions })).paragraphs) {
          const ids = paragraph.mentions.map(({ id }) => id).toSorted()
          const touching = mentions.filter((mention) => touch(mention, paragraph))
          expect(ids.filter((id) => touching.every((mention) => mention.id !== id))).toEqual(
            // What lies in the blank line before the next belongs to the one before it.
            mentions
              .filter(
                (mention) =>
                  !touch(mention, paragraph) && isBehind(mention.start, paragraph.number),
              )
              .map(({ id }) => id)
              .toSorted(),
          )
          expect(ids).toEqual(expect.arrayContaining(touching.map(({ id }) => id)))
        }
      }),
    )
  })

  it('are found by offset as the text counts them', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length }), (offset) => {
        expect(paragraphAt(smallEdition, offset).number).toBe(paragraphNumber(text, offset))
      }),
    )
  })

  it('are found by a range', () => {
    const range = { start: rangeOf('Ruth Hale').start, end: rangeOf('a ferry').end }
    expect(paragraphsIn(smallEdition, range).map(({ number }) => number)).toEqual([2, 3])
    expect(paragraphsIn(smallEdition, rangeOf('3 May 2021'))).toHaveLength(1)
  })
})

it('numbers entities kind by kind, and sources in their order', () => {
  const { entityNumber, sourceNumber } = editionIndex(smallEdition)
  expect([...entityNumber.keys()]).toEqual([
    ...['ruth-hale', 'residents', 'alder-bridge', 'opening', 'article-appears'],
  ])
  expect([...entityNumber.values()]).toEqual([1, 2, 3, 4, 5])
  expect(sourceNumber.get('town-speech')).toBe(2)
})

it('is made once for an edition, and anew for another', () => {
  expect(editionIndex(smallEdition)).toBe(editionIndex(smallEdition))
  expect(editionIndex(smallEditionWith({}))).not.toBe(editionIndex(smallEdition))
})

it.each([
  [-1, -1],
  [0, 0],
  [4, 0],
  [5, 1],
  [99, 2],
])('finds the last range that begins at or before %i: %i', (offset, index) => {
  const ranges = [0, 5, 9].map((start) => ({ start, end: start + 2 }))
  expect(lastBefore(ranges, offset)).toBe(index)
})

/** Whether an offset stands in the blank line that follows a paragraph. */
function isBehind(offset: number, number: number): boolean {
  const paragraph = paragraphs(text)[number - 1]
  const next = paragraphs(text)[number]
  return paragraph !== undefined && offset >= paragraph.end && offset < (next?.start ?? offset)
}
