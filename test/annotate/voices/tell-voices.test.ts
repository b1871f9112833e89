import { describe, expect, it } from 'vitest'
import { annotate } from '@/annotate/annotate-article'

/** Who speaks, by their labels, and what. */
async function voicesOf(text: string): Promise<string[]> {
  const { entities, voices = [] } = await annotate(text)
  const labels = new Map(entities.map(({ id, label }) => [id, label]))
  return voices.map(
    ({ speakers, words }) => `${speakers.map((id) => labels.get(id)).join(' and ')}: ${words}`,
  )
}

describe('the voice of a sentence', () => {
  it.each([
    ['is the author’s where nobody is said to have said it', 'It rained.', [': It rained.']],
    [
      'is that of who is quoted, in the next sentence too',
      '“It rained a lot in May,” said Angela Merkel. “The rivers rose.” People left.',
      [
        'Angela Merkel: “It rained a lot in May,” said Angela Merkel.',
        'Angela Merkel: “The rivers rose.”',
        ': People left.',
      ],
    ],
    [
      'is that of whom a statement is attributed to without quotation marks',
      'Angela Merkel said that the rivers had risen all over the country.',
      ['Angela Merkel: Angela Merkel said that the rivers had risen all over the country.'],
    ],
    [
      'is the author’s where a few words are quoted',
      'After a long and rainy spring people left the “lake” city, which lies on a river.',
      [': After a long and rainy spring people left the “lake” city, which lies on a river.'],
    ],
    [
      'is not told where it is that of somebody who is not known',
      '“It rained a lot in May,” said a fisherman. People left.',
      [': People left.'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await voicesOf(text)).toEqual(expected)
  })
})
