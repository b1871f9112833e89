import { describe, expect, it } from 'vitest'
import { articleOfDraft, draftOf, EMPTY_DRAFT, problemsOf } from '@/editor/opening/draft'
import { bareArticle } from '@/library/opening/opened-article'

const DATED = { ...EMPTY_DRAFT, text: 'The bridge opened.', published: '2024-04-04' }

describe('what has to be mended', () => {
  it.each([
    ['nothing', DATED, {}],
    ['nothing where nobody knows the date', { ...DATED, published: '', isUndated: true }, {}],
    ['the text where there is none', { ...DATED, text: ' \n ' }, { text: 'missing' }],
    ['a text that is too long', { ...DATED, text: 'a'.repeat(10_000_001) }, { text: 'too-long' }],
    ['the date where none is given', { ...DATED, published: '' }, { published: 'missing' }],
    ['a day that no calendar has', { ...DATED, published: '2024-02-31' }, { published: 'no-day' }],
    ['a link that is none', { ...DATED, url: 'see below' }, { url: 'no-address' }],
    ['a link that would run', { ...DATED, url: 'javascript:alert(1)' }, { url: 'no-address' }],
    ['a link to a file', { ...DATED, url: 'file:///etc/passwd' }, { url: 'no-address' }],
    ['no link without its beginning', { ...DATED, url: 'gazette.example/bridge' }, {}],
  ])('is %s', (_what, draft, problems) => {
    expect(problemsOf(draft)).toEqual(problems)
  })
})

it('becomes an article with what is known and null for the rest', () => {
  const draft = { ...DATED, headline: '  Bridge\n opens ', url: 'gazette.example/bridge' }
  expect(articleOfDraft(draft)).toEqual({
    ...bareArticle('The bridge opened.'),
    headline: 'Bridge opens',
    published: '2024-04-04',
    url: 'https://gazette.example/bridge',
  })
})

it('takes what was read, and keeps what somebody had filled in', () => {
  const before = { ...EMPTY_DRAFT, publisher: 'Gazette', headline: 'Mine', isUndated: true }
  const read = { ...bareArticle('Text'), headline: 'Read', published: '2024-04-04' }
  expect(draftOf(read, before)).toEqual({
    ...EMPTY_DRAFT,
    text: 'Text',
    publisher: 'Gazette',
    headline: 'Read',
    published: '2024-04-04',
  })
})
