import { expect, it } from 'vitest'
import { isLong } from '@/edition/is-long'
import { smallEdition, smallEditionWith } from '../support/small-edition'

it.each([
  ['1,500 words are not', 'word '.repeat(1500), false],
  ['1,501 words are', 'word '.repeat(1501), true],
  ['words are counted, not letters', 'w'.repeat(9000), false],
  ['words without spaces between them are, in Chinese,', '我们今天在这里。'.repeat(400), true],
  ['marks and signs are not counted:', 'Word — “word” … & '.repeat(700), false],
  ['paragraphs count too', 'One two.\n\n'.repeat(800), true],
])('%s a long read', (_name, text, isLongRead) => {
  expect(isLong(smallEditionWith({ article: { ...smallEdition.article, text } }))).toBe(isLongRead)
})
