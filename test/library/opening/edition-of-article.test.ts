import { describe, expect, it } from 'vitest'
import { annotate } from '@/annotate/annotate-article'
import { parseEdition } from '@/edition/parse-edition'
import { editionOfArticle } from '@/library/opening/edition-of-article'
import { bareArticle } from '@/library/opening/opened-article'
import { readPlain } from '@/library/opening/read-plain'
import { unmarkedEdition } from '@/library/opening/unmarked-edition'

const TEXT = [
  'Alder bridge opens',
  'By Ruth Hale',
  'April 4, 2024',
  'The bridge opened today after nine years of work. “It was worth the wait of nine years,” said Ruth Hale, the mayor.',
  'What comes next',
  'A second bridge is planned.',
].join('\n\n')

it('plain text says of itself what it can', () => {
  expect(readPlain(TEXT)).toEqual({
    ...bareArticle(TEXT),
    headline: 'Alder bridge opens',
    byline: 'Ruth Hale',
    published: '2024-04-04',
  })
})

describe('the edition of an article', () => {
  const article = {
    ...bareArticle(TEXT),
    headline: 'Alder bridge opens',
    byline: 'Ruth Hale',
    publisher: 'Alder Gazette',
    published: '2024-04-05',
    url: 'https://gazette.example/bridge',
    paragraphs: [{ words: 'A second bridge is planned.', kind: 'caption' as const }],
  }

  it('holds what is known of it, and is fit to be read', async () => {
    const edition = editionOfArticle(await annotate(TEXT, { published: '2024-04-05' }), article)
    expect(parseEdition(edition).ok).toBe(true)
    expect(edition).toMatchObject({
      id: 'alder-bridge-opens',
      article: {
        headline: 'Alder bridge opens',
        publisher: 'Alder Gazette',
        published: '2024-04-05',
        url: 'https://gazette.example/bridge',
        authors: [{ kind: 'person', given: 'Ruth', family: 'Hale' }],
      },
    })
  })

  it('has paragraphs as markup says, and else as their form says', async () => {
    const { article: made } = editionOfArticle(await annotate(TEXT), article)
    expect(made.paragraphs.map(({ kind, words }) => [kind, words])).toEqual([
      ['headline', 'Alder bridge opens'],
      ['byline', 'By Ruth Hale'],
      ['dateline', 'April 4, 2024'],
      ['cross-head', 'What comes next'],
      ['caption', 'A second bridge is planned.'],
    ])
  })
})

it.each([
  ['„Wir haben neun Jahre gewartet“, sagte sie.', '„Wir haben neun Jahre gewartet“'],
  ['« Nous avons attendu neuf ans », dit-elle.', '« Nous avons attendu neuf ans »'],
  ['»Wir haben neun Jahre gewartet«, sagte sie.', '»Wir haben neun Jahre gewartet«'],
])('of a text in another language, %s is a quotation of nobody known', (text, words) => {
  const edition = unmarkedEdition({ ...bareArticle(text), language: 'de' })
  expect(parseEdition(edition).ok).toBe(true)
  expect(edition.quotations.map(({ parts, speakers }) => [parts[0]?.words, speakers])).toEqual([
    [words, []],
  ])
})
