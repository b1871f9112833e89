import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyChange, type Change } from '@/text/change'
import { describeChange } from '@/text/describe-change'
import { changeTellings } from '@/text/refit/change-tellings'
import { shownChange } from '../../support/edited'

it.each([
  ['a word put in', 'it was big', 'it was very big', ['it was {→very }big']],
  [
    'a word put in beside itself',
    'it was very big',
    'it was very very big',
    ['it was {→very }very big', 'it was very {→very }big'],
  ],
  [
    'words cut out beside some of them',
    'I asked Hale about Hale today',
    'I asked Hale today',
    ['I asked {Hale about →}Hale today', 'I asked Hale {about Hale →}today'],
  ],
  [
    'a sentence cut out after one that ends alike',
    'Ada spoke of rain. Bo spoke of rain. So.',
    'Ada spoke of rain. So.',
    ['Ada spoke of rain. {Bo spoke of rain. →}So.'],
  ],
  [
    'a paragraph cut out after one that ends alike',
    'Ada spoke of rain.\n\nBo spoke of rain.\n\nSo.',
    'Ada spoke of rain.\n\nSo.',
    ['Ada spoke of rain.\n\n{Bo spoke of rain.\n\n→}So.'],
  ],
  [
    'a sentence put in before one that begins alike',
    'So. Ada spoke of rain.',
    'So. Ada spoke of snow. Ada spoke of rain.',
    ['So. {→Ada spoke of snow. }Ada spoke of rain.'],
  ],
  [
    'a paragraph put in that is the sentence after it',
    'So.\n\n“Ada came,” he said. “Bo too.”',
    'So.\n\n“Ada came,” he said.\n\n“Ada came,” he said. “Bo too.”',
    ['So.\n\n{→“Ada came,” he said.\n\n}“Ada came,” he said. “Bo too.”'],
  ],
  ['marks beside marks', 'so... it was', 'so.... it was', ['so...{→.} it was']],
  ['a word exchanged', 'it was big', 'it was small', ['it was {big→small}']],
])('it tells all that may have happened: %s', (_name, before, after, told) => {
  const tellings = changeTellings(describeChange(before, after), before)
  expect(tellings.map((change) => shownChange(before, change))).toEqual(told)
})

it('makes the same text, however it is told', () => {
  const unit = fc.constantFrom('a ', 'a ', 'memo ', 'The ', '. ', '. ', '\n\n', '“', '🌉')
  const text = fc.array(unit, { maxLength: 30 }).map((units) => units.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      for (const change of changeTellings(describeChange(before, after), before)) {
        expect(applyChange(change, before)).toBe(after)
      }
    }),
    { numRuns: 2000 },
  )
})

it('is done with the same words over and over at once', () => {
  const before = 'the memo '.repeat(20_000)
  const told: Change[] = changeTellings(describeChange(before, before.slice(9)), before)
  expect(told).toHaveLength(2)
})
