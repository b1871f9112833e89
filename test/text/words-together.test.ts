import { expect, it } from 'vitest'
import { wordsTogether } from '@/text/words-together'

const TEXT =
  'one day of october in a good many years. an executive order issued in october, order. | no order | october order'

/** The stretches of the text between its bars. */
function stretches() {
  let start = 0
  return TEXT.split('|').map((words) => {
    const stretch = { start, end: start + words.length }
    start = stretch.end + 1
    return stretch
  })
}

it.each([
  { words: ['executive', 'order', 'october'], found: ['executive order issued in october'] },
  { words: ['october', 'exec'], found: ['executive order issued in october'] },
  { words: ['order', 'october', 'order'], found: ['october, order', 'october order'] },
  { words: ['day', 'executive'], found: ['day of october in a good many years. an executive'] },
  { words: ['no', 'october'], found: [] },
  { words: ['executive', 'zeppelin'], found: [] },
])('finds $words together in $found', ({ words, found }) => {
  const places = wordsTogether(TEXT, words, stretches())
  expect(places.map(({ start, end }) => TEXT.slice(start, end))).toEqual(found)
})
