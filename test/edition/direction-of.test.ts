import { expect, it } from 'vitest'
import { directionOf } from '@/edition/direction-of'
import { smallEdition } from '../support/small-edition'

it.each([
  ['en-GB', 'A bridge.', 'ltr'],
  ['ar', 'A bridge.', 'rtl'],
  ['fa-IR', 'پل', 'rtl'],
  ['uz-Arab', 'x', 'rtl'],
  ['ar-Latn', 'jisr', 'ltr'],
  ['und', '12 «جسر»', 'rtl'],
  ['und', '12 Brücken', 'ltr'],
  ['und', '…', 'ltr'],
])('%s, “%s”: %s', (language, text, direction) => {
  expect(directionOf({ ...smallEdition.article, language, text })).toBe(direction)
})
