import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPage } from '@/library/markup/read-page'

const SAID = 'that the bridge, which was closed for nine years, would open again before winter.'
const PAGE = readFileSync('test/data/pages/gazette.html', 'utf8')

describe('a whole page', () => {
  it('loses what surrounds its article, and nothing of that', async () => {
    const { kept } = await readWords(PAGE)
    expect(kept).toEqual([
      'By Ann Lee',
      `The council said on Monday ${SAID}`,
      'The bridge in March. Photo: C. Dee',
      `The mayor had told the town before ${SAID}`,
      '“It took long,” said Ruth Hale.',
      'What comes next',
      `An engineer said to the paper ${SAID}`,
      'Two lanes for cars',
      'One path for people',
      'Nobody disagreed.',
      `The county wrote in a letter ${SAID}`,
    ])
  })

  it('says what it left out', async () => {
    const { leftOut } = await readWords(PAGE)
    expect(leftOut).toEqual([
      'News',
      'Sport',
      'Bridge at Alder opens',
      'Read also: a dog was found in the river near Alder',
      'Most read',
      'All rights reserved by the Gazette, Alder.',
    ])
  })

  it('loses links at the end of its article, and what heads them, but no link within', async () => {
    const article = [1, 2, 3, 4, 5].map((day) => `<p>On day ${day} the council said ${SAID}</p>`)
    const within = '<p><a href="/report">All that the council has said about the bridge</a></p>'
    const links = '<ul><li><a href="/f">Facebook</a></li><li><a href="/t">Twitter</a></li></ul>'
    const others =
      '<h2>Related news</h2><ul><li><a href="/a">The ferry at Alder is sold</a></li></ul>'
    const [first = '', ...rest] = article
    const { kept, leftOut } = await readWords(
      `<body><main>${first}${within}${rest.join('')}${links}${others}</main></body>`,
    )
    expect(kept).toHaveLength(6)
    expect(kept[1]).toBe('All that the council has said about the bridge')
    expect(leftOut).toEqual(['Facebook', 'Twitter', 'Related news', 'The ferry at Alder is sold'])
  })

  it('keeps a quotation that Readability takes for something else', async () => {
    const quote = '<blockquote class="sidebar-promo"><p>“No,” said Bo Ray.</p></blockquote>'
    const { kept } = await readWords(PAGE.replace('<h2>', `${quote}<h2>`))
    expect(kept).toContain('“No,” said Bo Ray.')
  })

  it('without an article is kept but for what says that it surrounds one', async () => {
    const { kept, leftOut } = await readWords(
      '<body><nav><a href="/">Home</a></nav><p>The bridge opened.</p><footer>Imprint</footer></body>',
    )
    expect([kept, leftOut]).toEqual([['The bridge opened.'], ['Home', 'Imprint']])
  })

  it('says where a browser saved it from', async () => {
    const saved = '<!-- saved from url=(0031)https://gazette.example/saved -->'
    const { facts } = await readPage(`${saved}<html><body><p>A</p></body></html>`)
    expect(facts.url).toBe('https://gazette.example/saved')
  })

  it('says where it was copied from by our bookmark, whatever else it says', async () => {
    const noted =
      '<!-- copied from url=(34)https://gazette.example/a?b=--#c-> --><!-- copied from url=(1)https://b.example/ -->'
    const canonical = '<link rel="canonical" href="https://gazette.example/other">'
    const { facts } = await readPage(`${noted}<html><head>${canonical}<body><p>A</p></body></html>`)
    expect(facts.url).toBe('https://gazette.example/a?b=--#c-%3E')
  })

  it('says nothing where what it was saved from is no address', async () => {
    const saved = '<!-- saved from url=(0014)https:nowhere -->'
    const { facts } = await readPage(`${saved}<html><body><p>A</p></body></html>`)
    expect(facts.url).toBeNull()
  })
})

describe('words that were copied', () => {
  it('are all kept', async () => {
    const copied = readFileSync('test/data/clipboard/news-site.html', 'utf8')
    const { kept, leftOut } = await readWords(copied, true)
    expect([kept.length, leftOut]).toEqual([8, ['Advertisement']])
  })

  it('lose what surrounds the article where all of a page was copied', async () => {
    const body = PAGE.replace(/[\s\S]*<body>/, '<!--StartFragment-->')
    const { leftOut } = await readWords(`<html><body>${body}`, true)
    expect(leftOut).toContain('All rights reserved by the Gazette, Alder.')
  })
})

async function readWords(markup: string, isCopied = false) {
  const { blocks, facts } = await readPage(markup, { isCopied })
  const wordsWhere = (wanted: boolean) =>
    blocks.flatMap(({ words, isKept }) => (isKept === wanted ? [words] : []))
  return { kept: wordsWhere(true), leftOut: wordsWhere(false), facts }
}
