import { expect, it } from 'vitest'
import { findEntity, findSource, sectionAt } from '@/edition/find-by-id'
import { rangeOf, smallEdition, smallEditionWith } from '../support/small-edition'

it.each([
  ['ruth-hale', 'Ruth Hale'],
  ['opening', 'The bridge opens'],
])('finds the entity %s, and it is %s', (id, label) => {
  expect(findEntity(smallEdition, id)?.label).toBe(label)
})

it.each(['', 'ruth', 'Ruth-Hale', 'town-page', 'm-hale', '__proto__', 'constructor'])(
  '"%s": it finds no such entity',
  (id) => {
    expect(findEntity(smallEdition, id)).toBeNull()
  },
)

it('finds a source, and nothing that is not one', () => {
  expect(findSource(smallEdition, 'town-speech')?.title).toBe('Speech of the mayor')
  expect(findSource(smallEdition, 'ruth-hale')).toBeNull()
  expect(findSource(smallEditionWith({ sources: [] }), 'town-speech')).toBeNull()
})

const opening = rangeOf('“We are glad.”').end
const dispute = rangeOf('Some residents').start

it.each([
  ['the first unit of the text', 0, 'the-opening'],
  ['the last unit of a section', opening - 1, 'the-opening'],
  ['the first unit of the next one', dispute, 'the-dispute'],
  ['the last unit of the text', smallEdition.article.text.length - 1, 'the-dispute'],
])('%s: it stands in a section', (_name, offset, id) => {
  expect(sectionAt(smallEdition, offset)?.id).toBe(id)
})

it.each([
  ['the blank line between sections', opening],
  ['the unit before a section', dispute - 1],
  ['the end of the text', smallEdition.article.text.length],
  ['before the text', -1],
])('%s: it stands in no section', (_name, offset) => {
  expect(sectionAt(smallEdition, offset)).toBeNull()
})
