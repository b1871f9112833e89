// @module-tag main
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { INTERFACE_LANGUAGE } from '@/text/interface-language'
import { SITE } from '../support/build-site'
import { publishedEdition } from '../support/published-edition'
import { brokenLinks, contentOf, readHead, readPage, smallPages } from './share-files'

const edition = publishedEdition()
const editions = [edition, publishedEdition('lake-agreement')]
const pages = [
  { path: '', title: edition.editorial.headline, isIndexed: false },
  { path: `read/${edition.id}/`, title: edition.editorial.headline, isIndexed: false },
  { path: 'library/', title: 'Library', isIndexed: true },
  { path: '404.html', title: 'Page not found', isIndexed: false },
]

describe.each(pages)('the head of /$path', ({ path, title, isIndexed }) => {
  const page = readHead(SITE, path)

  it('has a title and a description for previews', () => {
    expect(page.title).toBe(`${title} – Lectern`)
    expect(contentOf(page, 'og:title')).toBe(title)
    expect(contentOf(page, 'description')).toMatch(/\.$/)
    expect(contentOf(page, 'og:description')).toBe(contentOf(page, 'description'))
    expect(page.documentElement.lang).toBe(INTERFACE_LANGUAGE)
  })

  it('tells search engines whether they may list it', () => {
    expect(contentOf(page, 'robots')).toBe(isIndexed ? null : 'noindex')
  })

  it('links files that are there', () => {
    expect(brokenLinks(SITE, page)).toEqual([])
  })

  it('names no address in full while the host is not known', () => {
    expect(page.querySelector('link[rel=canonical]')).toBeNull()
    expect(contentOf(page, 'og:url')).toBeNull()
    expect(contentOf(page, 'og:image')).toBeNull()
  })
})

it('holds data on the edition that parses, and is the same on both its pages', () => {
  const [first, own] = ['', `read/${edition.id}/`].map(
    (path) => readHead(SITE, path).querySelector('script[type="application/ld+json"]')?.textContent,
  )
  expect(first).toBe(own)
  expect(JSON.parse(first ?? '')).toMatchObject({
    '@type': 'NewsArticle',
    isBasedOn: { url: edition.article.url, publisher: { name: edition.article.publisher } },
  })
})

describe('the small pages', () => {
  const paths = smallPages(SITE)

  it('are there for every quotation and event', () => {
    const counts = editions.map(
      ({ quotations, entities }) =>
        quotations.length + entities.filter(({ kind }) => kind === 'event').length,
    )
    expect(paths).toHaveLength(counts.reduce((sum, count) => sum + count))
  })

  it.each(paths)('%s is small, leads somewhere and has no script', (path) => {
    expect(statSync(join(SITE.folder, path, 'index.html')).size).toBeLessThan(8192)
    const page = readPage(SITE, path)
    expect(brokenLinks(SITE, page)).toEqual([])
    expect(page.querySelector('script')).toBeNull()
    expect(contentOf(page, 'robots')).toBe('noindex')
  })

  it('keep their style under the policy that hosts send', () => {
    const [, sent = ''] =
      /style-src ([^;]*)/.exec(readFileSync(join(SITE.folder, '_headers'), 'utf8')) ?? []
    for (const path of paths) {
      const html = readFileSync(join(SITE.folder, path, 'index.html'), 'utf8')
      const [style = 'no style'] = /'sha256-[^']+'/.exec(html) ?? []
      expect(sent).toContain(style)
    }
  })
})
