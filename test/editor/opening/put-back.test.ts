import { expect, it } from 'vitest'
import { putBack, stillLeftOut } from '@/editor/opening/put-back'

const AD = { words: 'Ad', kind: null, after: '' }
const QUOTE = { words: '“No,” he said.', kind: null, after: 'One.' }
const SECOND = { words: 'Second', kind: null, after: 'One.' }
const BLOCK = { words: 'Yes', kind: 'quote', after: 'Two.' } as const
const LEFT_OUT = [AD, SECOND, QUOTE, BLOCK]

it.each([
  ['where it stood', 'One.\n\nTwo.', QUOTE, 'One.\n\n“No,” he said.\n\nTwo.'],
  ['before the first', 'One.\n\nTwo.', AD, 'Ad\n\nOne.\n\nTwo.'],
  ['behind the last', 'One.\n\nTwo.', BLOCK, 'One.\n\nTwo.\n\nYes'],
  [
    'behind what was put back before it',
    'One.\n\nSecond\n\nTwo.',
    QUOTE,
    'One.\n\nSecond\n\n“No,” he said.\n\nTwo.',
  ],
  ['at the end where the paragraph before is gone', 'Two.', QUOTE, 'Two.\n\n“No,” he said.'],
  ['into a text that is empty', '', QUOTE, '“No,” he said.'],
])('a paragraph is put back %s', (_where, text, back, after) => {
  expect(putBack(text, LEFT_OUT, back)).toBe(after)
})

it('what is left out is listed until it is back, quotations first', () => {
  expect(stillLeftOut('One.\n\nAd', LEFT_OUT)).toEqual([QUOTE, BLOCK, SECOND])
})
