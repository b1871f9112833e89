import { expect, it } from 'vitest'
import { wordLikeness } from '@/text/passage/word-likeness'
import { tokens } from '@/text/tokens'

it.each([
  ['memo', 'memo', 1],
  ['memo', 'mmeo', 0.75],
  ['memo', 'memos', 0.8],
  ['partnership', 'parnership', 10 / 11],
  ['partnership', 'partnresihp', 9 / 11],
  ['memo', 'deal', 0],
  ['the', 'she', 2 / 3],
  ['of', 'on', 0],
  ['partnership', 'membership', 0],
  ['memo', '.', 0],
])('likens %j and %j by %d', (one, other, likeness) => {
  expect(wordLikeness(wording(one), 0, wording(other), 0)).toBeCloseTo(likeness)
  expect(wordLikeness(wording(other), 0, wording(one), 0)).toBeCloseTo(likeness)
})

function wording(text: string) {
  return { text, tokens: tokens(text) }
}
