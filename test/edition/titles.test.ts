import { expect, it } from 'vitest'
import { editionTitle } from '@/edition/titles'
import { smallEdition, smallEditionWith } from '../support/small-edition'

const { article } = smallEdition

function titleOf(text: string, before: string | null): string {
  const basis = { kind: 'edited' } as const
  const paragraphs =
    before === null
      ? []
      : [{ start: 0, end: before.length, words: before, kind: 'dateline', basis } as const]
  return editionTitle(
    smallEditionWith({
      editorial: null,
      article: { ...article, headline: null, text, paragraphs },
    }),
  )
}

it.each([
  ['how it begins', 'The bridge opened.\n\nIt is red.', null, 'The bridge opened.'],
  ['what follows its date line', '4 April 2024\n\nThe bridge.', '4 April 2024', 'The bridge.'],
  ['its date line where that is all', '4 April 2024', '4 April 2024', '4 April 2024'],
  ['its first words', `${'A bridge '.repeat(20)}`.trim(), null, `${'A bridge '.repeat(8)}A…`],
])('an article without a headline is called %s', (_what, text, before, title) => {
  expect(titleOf(text, before)).toBe(title)
})
