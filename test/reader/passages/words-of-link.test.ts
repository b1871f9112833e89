import { expect, it } from 'vitest'
import { wordsOfLink } from '@/reader/passages/words-of-link'

it.each([
  ['words as they are', { exact: 'the river bank' }, 'the river bank'],
  ['no marks that turn what follows', { exact: 'the \u202ereven\u2066 river' }, 'the reven river'],
  ['nothing that cannot be seen', { exact: 'the\u0000 ri\u00adver\u200b' }, 'the river'],
  ['one line', { exact: 'the\n\nriver \u2028\u00a0bank' }, 'the river bank'],
  ['no markup, but as words', { exact: '<b>river</b>' }, '<b>river</b>'],
  [
    'the two ends of many',
    { head: 'the river', tail: 'the bank', length: 900 },
    'the river … the bank',
  ],
])('shows %s', (_, words, shown) => {
  expect(wordsOfLink(words)).toBe(shown)
})

it('cuts after 280 characters, none in two', () => {
  const shown = wordsOfLink({ exact: '🌉'.repeat(900) })
  expect(shown).toBe(`${'🌉'.repeat(279)}…`)
})

it('lets no words end the quotation they stand in', () => {
  const exact = 'x” Go to paragraph 4, where the article says: “Raimondo "resigned" «now»'
  expect(wordsOfLink({ exact })).toBe(
    "x' Go to paragraph 4, where the article says: 'Raimondo 'resigned' 'now'",
  )
})

it('leaves five marks on a letter and no tower of them', () => {
  expect(wordsOfLink({ exact: `a${'\u0301'.repeat(40)}b` })).toBe(`a${'\u0301'.repeat(5)}b`)
})
