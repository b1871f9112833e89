import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { robotsTxt, sitemapXml } from '@/build/sitemap'
import { smallEdition, smallEditionWith } from '../support/small-edition'

const HERE = { base: '/news/', origin: 'https://lectern.example' }

const unlicensed = smallEditionWith({
  id: 'unlicensed',
  article: { ...smallEdition.article, licence: null },
})

it('lists the library, where articles are opened and the editions with a licence, with the day they last changed', () => {
  const xml = sitemapXml([smallEdition, unlicensed], HERE)
  const sitemap = new JSDOM(xml ?? '', { contentType: 'application/xml' }).window.document
  expect(sitemap.documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
  expect([...sitemap.querySelectorAll('url')].map(({ textContent }) => textContent)).toEqual([
    'https://lectern.example/news/library/',
    'https://lectern.example/news/new/',
    'https://lectern.example/news/read/alder-bridge-opens/2021-06-02',
  ])
})

it('is not made where the host is not known', () => {
  expect(sitemapXml([smallEdition], { base: '/', origin: null })).toBeNull()
  expect(robotsTxt({ base: '/', origin: null })).toBe('User-agent: *\nAllow: /\n')
})

it('is named to crawlers', () => {
  expect(robotsTxt(HERE)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://lectern.example/news/sitemap.xml\n',
  )
})
