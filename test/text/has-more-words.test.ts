import { expect, it, vi } from 'vitest'
import { hasMoreWords } from '@/text/has-more-words'
import { publishedEdition } from '../support/published-edition'

it.each([
  ['It rained today', 'en', 3],
  ['It rained, today …!', 'en', 3],
  ['We don’t know No. 10', 'en', 5],
  ['It cost 1,000.50 pounds, 3.5 per cent', 'en', 7],
  ['e\u0301te\u0301 l’été', 'fr', 2],
  ['我们今天在这里', 'zh', 4],
  ['今日は London にいる', 'ja', 5],
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

it('counts as Unicode does, without asking the browser', () => {
  const { text, language } = publishedEdition().article
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)]
  const count = segments.filter(({ isWordLike }) => isWordLike).length
  const asked = vi.spyOn(Intl, 'Segmenter')
  expect(hasMoreWords(text, language, count)).toBe(false)
  expect(hasMoreWords(text, language, count - 1)).toBe(true)
  expect(asked).not.toHaveBeenCalled()
  asked.mockRestore()
})
