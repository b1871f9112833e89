import { expect, it } from 'vitest'
import { describePassage } from '@/text/passage/describe-passage'
import { nearParagraph } from '@/text/passage/near-paragraph'
import type { Passage } from '@/text/passage/passage'

const WORDS = 'Its captain would not say when.'
const BEFORE = [
  'The bridge at Alder opened on Monday after nine years of work.',
  `A ferry will go on until winter. ${WORDS} It costs a coin.`,
  'The far bank has a school and a mill.',
].join('\n\n')
const AFTER = BEFORE.replace(`${WORDS} `, '')
const NEWS = Array.from({ length: 6 }, (_, n) => `News ${n} came in.\n\n`).join('')

/** The passage as a plain W3C selector has it. */
function plain({ sentence: _, paragraph: __, ...rest }: Passage): Passage {
  return rest
}

function described(words = WORDS) {
  const start = BEFORE.indexOf(words)
  return describePassage(BEFORE, { start, end: start + words.length })
}

it.each([
  ['twelve letters', AFTER, { exact: 'x', prefix: 'until winter', paragraph: 3 }, 2],
  ['the sentences beside it', NEWS + AFTER, described(), 8],
  ['the words beside it', NEWS + AFTER, plain(described()), 8],
  ['the words before it', `${NEWS}${AFTER.replace('It costs', 'That is')}`, plain(described()), 8],
  ['a sentence after it', `${NEWS}${AFTER.replace('until winter', 'for ever')}`, described(), 8],
  ['its own sentence, of which other words are left', NEWS + BEFORE, described('captain'), 8],
  [
    'the paragraph before it, where its own is gone',
    BEFORE.replace(/\n\nThe far.*/, ''),
    plain(described('The far bank has a school and a mill.')),
    2,
  ],
])('knows the paragraph of a passage by %s', (_, text, passage, number) => {
  expect(nearParagraph(text, passage)).toEqual({ number, isSure: true })
})

it.each<[string, string, Passage, number]>([
  ['only where it was', NEWS + AFTER, { exact: 'x', paragraph: 2 }, 2],
  ['only an offset', AFTER, { exact: 'x', start: 70 }, 2],
  ['a paragraph beyond the last', AFTER, { exact: 'x', paragraph: 99 }, 3],
  ['no number of a paragraph', AFTER, { exact: 'x', paragraph: -1.5 }, 1],
  ['words that stand twice', `${AFTER}\n\n${AFTER}`, plain(described()), 2],
  ['few words', AFTER, { exact: 'x', prefix: 'a ferry ', paragraph: 3 }, 3],
  ['eleven letters', AFTER, { exact: 'x', prefix: 'until winter'.slice(1), paragraph: 3 }, 3],
])('is not sure where a passage says %s', (_, text, passage, number) => {
  expect(nearParagraph(text, passage)).toEqual({ number, isSure: false })
})

it('knows nothing of a passage that says nothing', () => {
  expect(nearParagraph(AFTER, { exact: 'x', paragraph: Number.NaN })).toBeNull()
  expect(nearParagraph(AFTER, { exact: 'x' })).toBeNull()
})
