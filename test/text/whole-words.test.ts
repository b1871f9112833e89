import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wholeWords } from '@/text/whole-words'
import { unbracketed } from '../support/brackets'

it.each([
  ['whole words as they are', 'the [river bank] here', 'the [river bank] here'],
  ['words cut at both ends', 'the ri[ver ba]nk here', 'the [river bank] here'],
  ['one letter of a word', 'the r[i]ver', 'the [river]'],
  ['white space at the ends', 'the[ river \n\n]bank', 'the [river] \n\nbank'],
  ['marks at the ends', 'said “[river], and', 'said “[river], and'],
  ['a mark that was chosen', 'said [“river”] and', 'said [“river”] and'],
  ['a word with an apostrophe', 'the ri[v]er’s bank', 'the [river’s] bank'],
  ['letters beyond the basic plane', 'the 𝐫𝐢[𝐯]𝐞𝐫 bank', 'the [𝐫𝐢𝐯𝐞𝐫] bank'],
])('takes %s', (_, before, after) => {
  const { text, range } = unbracketed(before)
  expect(wholeWords(text, range, 'en')).toEqual(unbracketed(after).range)
})

it.each(['a[ ]b', 'a[\n\n]b', 'a[]b'])('finds no words in %j', (notation) => {
  const { text, range } = unbracketed(notation)
  expect(wholeWords(text, range, 'en')).toBeNull()
})

it('never gives less than the visible units chosen, nor white space at an end', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '\n', '’', 'é', '中'), maxLength: 40 }),
      fc.nat(40),
      fc.nat(40),
      (text, a, b) => {
        const range = {
          start: Math.min(a, b, text.length),
          end: Math.min(Math.max(a, b), text.length),
        }
        const words = wholeWords(text, range, 'en')
        const chosen = text.slice(range.start, range.end).trim()
        if (words === null) expect(chosen).toBe('')
        else {
          const found = text.slice(words.start, words.end)
          expect(found).toContain(chosen)
          expect(found.trim()).toBe(found)
        }
      },
    ),
  )
})
