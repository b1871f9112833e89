import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { drawPageFile } from '@/app/page-file/draw-page-file'
import { pageTemplate } from '@/build/page-template'
import type { Edition } from '@/edition/edition-schema'
import { PARAGRAPH_KINDS } from '@/edition/lazy-vocabularies'
import { parseEdition } from '@/edition/parse-edition'
import { wordsOf } from '@/edition/vocabularies'
import { bareArticle } from '@/library/opening/opened-article'
import { openedFile } from '@/library/opening/opened-file'
import { paragraphsApart } from '@/library/opening/paragraphs-apart'
import { unmarkedEdition } from '@/library/opening/unmarked-edition'
import { bareEdition, bareWithKinds } from '../../support/bare-edition'
import { publishedEdition } from '../../support/published-edition'
import { smallEdition, smallEditionWith } from '../../support/small-edition'

const TEMPLATE = pageTemplate({ styles: 'p{color:red}', script: 'start()', fonts: new Map() })
const FROM = { site: 'https://news.example/', edition: 'https://news.example/read/small/' }
const HOSTILE = '</script><script>alert(1)</script><!--the body--><img src=x onerror=alert(2)>'

describe.each([
  ['the published edition', publishedEdition()],
  ['the small edition', smallEdition],
  ['one that says no more than its text', bareEdition],
  ['one with kinds of paragraphs', bareWithKinds],
  ['one of hostile words', hostileEdition()],
])('%s as a page in one file', (_name, edition) => {
  const html = drawPageFile(edition, TEMPLATE, FROM)
  const { document } = new JSDOM(html).window
  const elements = [...document.querySelectorAll('*')]

  it('is opened again as the same edition', async () => {
    expect(await readBack(html)).toEqual({ ok: true, value: { kind: 'edition', edition } })
  })

  it('has all of its text, each paragraph exactly', () => {
    const paragraphs = [...document.querySelectorAll('[data-start]')]
    expect(paragraphs.map(({ textContent }) => textContent).join('\n\n')).toBe(edition.article.text)
  })

  it('runs its one script alone, and fetches nothing', () => {
    expect([...document.scripts].map(({ type, id }) => [type, id])).toEqual([
      ['application/json', 'edition-of-page'],
      ['', ''],
    ])
    expect(document.querySelectorAll('img, iframe, link, object, form, base')).toHaveLength(0)
    const handlers = elements.flatMap((element) =>
      element.getAttributeNames().filter((name) => /^on|^style$|^src/i.test(name)),
    )
    expect(handlers).toEqual([])
  })

  it('leads within itself, or to addresses in full', () => {
    const hrefs = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    expect(hrefs.length).toBeGreaterThan(2)
    const within = hrefs.filter((href) => href.startsWith('#'))
    expect(within.filter((href) => !document.getElementById(href.slice(1)))).toEqual([])
    const away = hrefs.filter((href) => !href.startsWith('#'))
    expect(away.filter((href) => !/^https?:\/\//.test(href))).toEqual([])
  })

  it('offers nothing that only a site can do', () => {
    expect(
      document.querySelectorAll('button, [data-copies], [data-opens], [popover]'),
    ).toHaveLength(0)
  })
})

it('gives each part of the overview a place, to which its link leads', () => {
  const { document } = new JSDOM(drawPageFile(smallEdition, TEMPLATE, FROM)).window
  const links = [...document.querySelectorAll('[data-shows]')]
  expect(links.length).toBeGreaterThan(1)
  for (const link of links) {
    const place = document.getElementById(link.getAttribute('href')?.slice(1) ?? '')
    // "1 says less" is called "1 claim says less than the record" where it stands by itself.
    const words = link.textContent?.split(' ') ?? []
    expect(place?.getAttribute('aria-label')?.split(' ')).toEqual(expect.arrayContaining(words))
  }
})

it('says where it came from, unless that is nowhere but on a device', () => {
  const barOf = (from: typeof FROM | { site: string; edition: null }) =>
    [
      ...new JSDOM(drawPageFile(smallEdition, TEMPLATE, from)).window.document.querySelectorAll(
        '#root > header a',
      ),
    ].map((link) => link.getAttribute('href'))
  expect(barOf(FROM)).toEqual([FROM.site, FROM.edition])
  expect(barOf({ ...FROM, edition: null })).toEqual([FROM.site])
})

it('brings any edition back unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(anyEdition, async (edition) => {
      fc.pre(parseEdition(edition).ok)
      const html = drawPageFile(edition, TEMPLATE, FROM)
      expect(await readBack(html)).toEqual({ ok: true, value: { kind: 'edition', edition } })
      expect(new JSDOM(html).window.document.scripts).toHaveLength(2)
    }),
    { numRuns: 60 },
  )
})

/** Editions whose every word may be anything, markup among it. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    HOSTILE,
    '“We are glad of it,” she said.',
    '</title>',
    '$& $1',
    '-->',
    'a\0b',
    '\uD800',
  ),
)
const anyEdition = fc
  .record({
    paragraphs: fc.array(words, { minLength: 1, maxLength: 5 }),
    headline: words,
    publisher: words,
    byline: words,
    kind: fc.constantFrom(...wordsOf(PARAGRAPH_KINDS)),
  })
  .map(({ paragraphs, headline, publisher, byline, kind }): Edition => {
    const text = paragraphsApart(paragraphs.join('\n\n'))
    const [first = ''] = text.split('\n\n')
    const known = { headline, publisher, byline, paragraphs: [{ words: first, kind }] }
    return unmarkedEdition({ ...bareArticle(text), ...known })
  })

function hostileEdition(): Edition {
  return smallEditionWith({
    editorial: { by: HOSTILE, headline: HOSTILE, summary: HOSTILE },
    article: { ...smallEdition.article, publisher: HOSTILE, provenance: HOSTILE },
  })
}

/** Opens a page in one file as somebody would who was sent it. */
function readBack(html: string) {
  return openedFile(new Blob([html]), 'sent.html')
}
