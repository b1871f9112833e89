import { expect, it } from 'vitest'
import { parseMarkup } from '@/library/markup/markup-tree'
import { NO_FACTS } from '@/library/markup/page-fact'
import { pageFacts } from '@/library/markup/page-facts'

it('are read from JSON-LD', () => {
  const data = {
    '@graph': [
      { '@type': 'WebSite', name: 'Gazette', url: 'https://gazette.example/' },
      {
        '@type': ['NewsArticle'],
        headline: 'Bridge opens',
        datePublished: '2024-04-04T23:30:00-05:00',
        author: [{ '@type': 'Person', name: 'Ann Lee' }, { name: 'Bo Ray' }, 'Cy Dee'],
        publisher: { name: 'The Gazette' },
        mainEntityOfPage: { '@id': 'https://gazette.example/bridge' },
        inLanguage: 'en-GB',
      },
    ],
  }
  expect(factsOf(script(JSON.stringify(data)))).toEqual({
    headline: 'Bridge opens',
    byline: 'Ann Lee, Bo Ray and Cy Dee',
    publisher: 'The Gazette',
    published: '2024-04-04',
    url: 'https://gazette.example/bridge',
    language: 'en-GB',
  })
})

it('are read from Open Graph and other meta elements', () => {
  const meta = [
    ['property', 'og:title', 'Bridge opens | The Gazette'],
    ['property', 'og:site_name', 'The Gazette'],
    ['property', 'article:published_time', '2024-04-04T09:00:00Z'],
    ['property', 'article:author', 'https://gazette.example/ann'],
    ['name', 'author', 'Ann Lee'],
    ['property', 'og:url', 'https://gazette.example/bridge'],
    ['property', 'og:locale', 'en_GB'],
  ].map(([key, name, content]) => `<meta ${key}="${name}" content="${content}">`)
  expect(factsOf(meta.join(''))).toEqual({
    headline: 'Bridge opens',
    byline: 'Ann Lee',
    publisher: 'The Gazette',
    published: '2024-04-04',
    url: 'https://gazette.example/bridge',
    language: 'en-GB',
  })
})

it('are read from what is marked in the page', () => {
  const markup =
    '<html lang="de"><title>Seite</title><link rel="canonical" href="https://zeitung.example/b">' +
    '<time datetime="2024-05-05">heute</time><h1>Die <b>Brücke</b></h1>' +
    '<a rel="author">Ann Lee</a><time class="published" datetime="2024-04-04T10:00">gestern</time>'
  expect(factsOf(markup)).toEqual({
    ...NO_FACTS,
    headline: 'Die Brücke',
    byline: 'Ann Lee',
    published: '2024-04-04',
    url: 'https://zeitung.example/b',
    language: 'de',
  })
})

it.each([
  ['2024-04-04', '2024-04-04'],
  ['20240404', '2024-04-04'],
  ['4 April 2024', '2024-04-04'],
  ['Thursday, April 4, 2024 9:00 am', '2024-04-04'],
  ['2024-02-31', null],
  ['yesterday', null],
  ['1712188800', null],
])('a day that is written %s is %s', (written, day) => {
  expect(factsOf(`<meta name="date" content="${written}">`).published).toBe(day)
})

it.each([
  ['<html><meta http-equiv="Content-Language" content="fr">', 'fr'],
  ['<html lang="de"><meta http-equiv="content-language" content="fr">', 'de'],
  ['<meta http-equiv="content-language" content="en, fr">', null],
])('the language of %s is %s', (markup, language) => {
  expect(factsOf(markup).language).toBe(language)
})

it.each([
  ['nothing', ''],
  ['JSON-LD that is broken', script('{"@type": "NewsArticle", ')],
  ['JSON-LD of other things', script('[{"@type":"Person","name":"A"},null,3,"x"]')],
  ['JSON-LD with other types', script('{"@type":"NewsArticle","headline":{"a":1},"author":3}')],
  ['JSON-LD without end', script('['.repeat(100_000))],
  ['a link that would run', '<link rel="canonical" href="javascript:alert(1)">'],
  ['a link to a file', '<meta property="og:url" content="file:///etc/passwd">'],
  ['a language that is none', '<html lang="x">'],
  ['a title as long as a text', `<title>${'word '.repeat(1000)}</title>`],
  ['the names of objects', script('{"@type":"NewsArticle","__proto__":{"headline":"x"}}')],
])('say nothing where the page has %s', (_what, markup) => {
  expect(factsOf(markup)).toEqual(NO_FACTS)
})

function script(json: string): string {
  return `<script type="application/ld+json">${json}</script>`
}

function factsOf(markup: string) {
  return pageFacts(parseMarkup(markup))
}

it.each([
  ['en', 'en'],
  ['de_AT', 'de-AT'],
  ['English', null],
  ['x-y', null],
  ['', null],
])('the language %j is %s', (written, language) => {
  expect(factsOf(`<html lang="${written}"><p>Words.</p>`).language).toBe(language)
})
