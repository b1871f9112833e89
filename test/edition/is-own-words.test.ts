import { expect, it } from 'vitest'
import { isOwnWords } from '@/edition/is-own-words'
import { smallEdition } from '../support/small-edition'

const [nineYears] = smallEdition.quotations
if (!nineYears) throw new Error('The small edition has no quotation')

it.each([
  ['direct', '“We are glad.”', true],
  ['direct', 'We are glad.', true],
  ['mixed', '“We are glad.”', true],
  ['mixed', '‘We are glad.’', true],
  ['mixed', "'We are glad.'", true],
  ['mixed', '„Wir freuen uns.“', true],
  ['mixed', '‹Wir freuen uns.›', true],
  ['mixed', 'they are glad', false],
  ['mixed', 'they are “glad”', false],
  ['indirect', '“glad”', false],
] as const)('a part of a %s quotation, %s, is own words: %s', (directness, words, isOwn) => {
  expect(isOwnWords({ ...nineYears, directness }, words)).toBe(isOwn)
})
