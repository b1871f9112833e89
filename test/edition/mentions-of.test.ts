import { expect, it } from 'vitest'
import { mentionsOf } from '@/edition/mentions-of'
import { rangeOf, smallEdition, smallEditionWith } from '../support/small-edition'

it.each([
  ['ruth-hale', ['the mayor', 'Ruth Hale', 'she', 'They and Hale', 'Hale']],
  ['residents', ['They and Hale']],
  ['alder-bridge', ['The bridge at Alder']],
  ['opening', []],
  ['nobody', []],
  ['ruth', []],
])('%s: it is mentioned by %j', (id, words) => {
  expect(mentionsOf(smallEdition, id).map((mention) => mention.words)).toEqual(words)
})

it('gives mentions in the order of the text, whatever the order of the file, and leaves that alone', () => {
  const mentions = smallEdition.mentions.toReversed()
  const edition = smallEditionWith({ mentions })
  expect(mentionsOf(edition, 'ruth-hale').map(({ id }) => id)).toEqual([
    'm-mayor',
    'm-hale',
    'm-she',
    'm-both',
    'm-hale-again',
  ])
  expect(edition.mentions[0]?.id).toBe('m-hale-again')
})

it('gives the shorter of two that begin together first', () => {
  const [first] = smallEdition.mentions
  if (!first) throw new Error('The small edition has no mention')
  const edition = smallEditionWith({
    mentions: [
      { ...first, id: 'm-long', ...rangeOf('The bridge at Alder opened') },
      { ...first, id: 'm-short', ...rangeOf('The bridge') },
    ],
  })
  expect(mentionsOf(edition, 'alder-bridge').map(({ id }) => id)).toEqual(['m-short', 'm-long'])
})
