import { expect, it } from 'vitest'
import { hasMoreWords } from '@/text/has-more-words'

it.each([
  ['It rained today', 'en', 3],
  ['It rained, today …!', 'en', 3],
  ['We don’t know No. 10', 'en', 5],
  ['我们今天在这里', 'zh', 4],
  ['', 'en', 0],
  ['word '.repeat(2000), 'en', 2000],
  ['nine letters '.repeat(999), 'en', 1998],
  [`${'w'.repeat(2000)} and another`, 'en', 3],
])('counts the words of %j, in "%s": %i', (text, language, count) => {
  expect(hasMoreWords(text, language, count)).toBe(false)
  if (count > 0) expect(hasMoreWords(text, language, count - 1)).toBe(true)
})

it('counts no further than it must', () => {
  expect(hasMoreWords('word '.repeat(2_000_000), 'en', 1500)).toBe(true)
})
