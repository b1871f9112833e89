// @module-tag main
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIGHT } from '@/build/theme-tokens'
import { pixelsOf, pngSize } from '../build/read-pixels'
import { buildSite } from '../support/build-site'
import { publishedEdition } from '../support/published-edition'
import { brokenLinks, contentOf, readHead, readPage, smallPages } from './share-files'

/** The site as a publisher builds it: under a sub-path, with its address known. */
const NEWS = { folder: mkdtempSync(join(tmpdir(), 'lectern-news-')), base: '/news/' }
const READ = `read/${publishedEdition().id}/`
const EDITION = `https://lectern.example/news/${READ}`

beforeAll(async () => {
  await buildSite(NEWS, { SITE_URL: 'https://lectern.example' })
}, 120_000)

afterAll(() => {
  for (const folder of [NEWS.folder, `${NEWS.folder}-public`]) rmSync(folder, { recursive: true })
})

describe('a site that knows its address', { timeout: 30_000 }, () => {
  it.each([
    ['', EDITION],
    [READ, EDITION],
    ['library/', 'https://lectern.example/news/library/'],
    [`${READ}quote/pledge/`, `${EDITION}quote/pledge/`],
    [`${READ}event/order-issued/`, `${EDITION}event/order-issued/`],
  ])('says of %s that it is %s', (path, address) => {
    const page = readHead(NEWS, path)
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address)
    expect(contentOf(page, 'og:url')).toBe(address)
  })

  it.each([
    ['', `${EDITION}quote/raimondo-1/picture.png`],
    [`${READ}quote/raimondo-1/`, `${EDITION}quote/raimondo-1/picture.png`],
    [`${READ}quote/donelan-1/`, `${EDITION}quote/donelan-1/picture.png`],
  ])('shows /%s by a picture of both wordings, 1200 by 630', (path, address) => {
    const page = readHead(NEWS, path)
    expect(contentOf(page, 'og:image')).toBe(address)
    expect(contentOf(page, 'og:image:alt')).toMatch(
      /^.*\. As printed: “.*” Official: “.*” .*\. .*\.$/,
    )
    const png = readFileSync(
      join(NEWS.folder, address.slice('https://lectern.example/news/'.length)),
    )
    expect(pngSize(png)).toEqual({ width: 1200, height: 630 })
    expect(pixelsOf(png, LIGHT.ink)).toBeGreaterThan(4000)
    expect(pixelsOf(png, LIGHT.red)).toBeGreaterThan(2000)
    expect(pixelsOf(png, LIGHT.blue)).toBeGreaterThan(2000)
  })

  it('has no picture of words without a record, nor of an event', () => {
    for (const path of ['quote/pledge/', 'event/order-issued/']) {
      const page = readPage(NEWS, READ + path)
      expect(contentOf(page, 'og:image')).toBeNull()
      expect(contentOf(page, 'twitter:card')).toBe('summary')
    }
  })

  it('has icons in three sizes', () => {
    for (const size of [180, 192, 512]) {
      const icon = readFileSync(join(NEWS.folder, `icon-${size}.png`))
      expect(pngSize(icon)).toEqual({ width: size, height: size })
      expect(pixelsOf(icon, '#ffe14d')).toBeGreaterThan((size * size) / 2)
      expect(pixelsOf(icon, '#14181d')).toBeGreaterThan((size * size) / 20)
    }
  })

  it('has a manifest whose icons are there', () => {
    const manifest = JSON.parse(readFileSync(join(NEWS.folder, 'manifest.webmanifest'), 'utf8'))
    expect(manifest.start_url).toBe('./')
    for (const { src } of manifest.icons) {
      expect(readFileSync(join(NEWS.folder, src)).length).toBeGreaterThan(100)
    }
  })

  it('lists in its sitemap what may be listed, and nothing without a licence', () => {
    const xml = readFileSync(join(NEWS.folder, 'sitemap.xml'), 'utf8')
    const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window
    expect([...document.querySelectorAll('loc')].map(({ textContent }) => textContent)).toEqual([
      'https://lectern.example/news/library/',
      'https://lectern.example/news/new/',
    ])
    expect(readFileSync(join(NEWS.folder, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://lectern.example/news/sitemap.xml',
    )
  })

  it('has small pages whose links hold under the sub-path', () => {
    const paths = smallPages(NEWS)
    expect(paths.length).toBeGreaterThan(20)
    expect(paths.flatMap((path) => brokenLinks(NEWS, readPage(NEWS, path)))).toEqual([])
  })
})

it.each([
  [
    { SITE_URL: 'lectern.example' },
    'SITE_URL is "lectern.example": expected the address of the site',
  ],
  [{ REPORT_TO: 'desk' }, 'REPORT_TO is "desk": expected a mail address'],
])('is not built with %j', { timeout: 60_000 }, async (settings, expected) => {
  const never = { ...NEWS, folder: join(NEWS.folder, 'never') }
  await expect(buildSite(never, settings)).rejects.toThrow(expected)
})
