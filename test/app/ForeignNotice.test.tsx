import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ForeignNotice } from '@/app/ForeignNotice'
import type { Edition } from '@/edition/edition-schema'
import { bareEdition } from '../support/bare-edition'

it.each([
  ['de', 'This article is in German. Names and dates are found in English only.'],
  ['pt-BR', 'This article is in Brazilian Portuguese. Names and dates are found in English only.'],
  ['und', 'This article is not in English: names and dates are found in English only.'],
])('says of one in “%s” what is found in it', (language, words) => {
  expect(noticeOf(inLanguage(language))).toContain(words)
})

it.each(['en', 'en-GB', 'EN'])('says nothing of one in “%s”', (language) => {
  expect(noticeOf(inLanguage(language))).toBe('')
})

it('says nothing where somebody has marked names in it', () => {
  const { article, entities } = bareEdition
  expect(noticeOf({ ...inLanguage('de'), article: { ...article, language: 'de' }, entities })).toBe(
    '',
  )
})

function inLanguage(language: string): Edition {
  const { article } = bareEdition
  return { ...bareEdition, article: { ...article, language }, entities: [], mentions: [] }
}

function noticeOf(edition: Edition): string {
  return render(<ForeignNotice edition={edition} />).container.textContent ?? ''
}
