import { expect, it } from 'vitest'
import { isVisible } from '@/text/is-visible'

it.each(['a', ' .', '\u200Bé', '\u00A0—', '🌉', '\uFFFD'])('can be seen: %j', (words) => {
  expect(isVisible(words)).toBe(true)
})

it.each(['', ' \n\t', '\u00A0\u3000', '\u00AD\u200B\u200E\u2060\uFEFF', '\u0000\u007F'])(
  'cannot be seen: %j',
  (words) => {
    expect(isVisible(words)).toBe(false)
  },
)
