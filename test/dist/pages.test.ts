// @module-tag main
import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Edition } from '@/edition/edition-schema'
import { parseEdition } from '@/edition/parse-edition'
import { publishedEdition, TEST_EDITIONS } from '../support/published-edition'
import { attributes, builtFile, builtFiles, isServed } from './support/built-site'

const EDITIONS = readdirSync(TEST_EDITIONS).map((name) => publishedEdition(basename(name, '.json')))

const PAGES = builtFiles('.html')

it('every page of the site is a file', () => {
  const wanted = EDITIONS.map(({ id }) => `read/${id}/index.html`)
  expect(PAGES).toEqual(
    expect.arrayContaining([
      ...['404.html', 'index.html', 'library/index.html', 'mine/index.html', 'new/index.html'],
      'open/index.html',
      ...wanted,
    ]),
  )
})

describe.each(PAGES)('%s', (page) => {
  const html = builtFile(page)

  it('has one title, one language and one start script', () => {
    expect(html.match(/<title>[^<]+<\/title>/g)).toHaveLength(1)
    expect(attributes(html, 'html', 'lang')).toEqual([expect.stringMatching(/^[a-z]{2}/)])
    expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('<body'))
  })

  it('has its styles in itself', () => {
    const styles = Array.from(html.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([, all = '']) => all)
    expect(styles.join('').length).toBeGreaterThan(1000)
    expect(html.match(/<link[^>]*rel="?stylesheet/g)).toBeNull()
    expect(html.match(/<[a-z][^<>]* style="[^"]*"/g)).toBeNull()
  })

  it('refers to files that are there', () => {
    const loaded = [
      ...attributes(html, 'script', 'src'),
      ...attributes(html, 'link', 'href'),
      ...attributes(html, 'img', 'src'),
    ]
    expect(loaded.filter((path) => !isServed(path))).toEqual([])
  })

  it('links to pages that are there', () => {
    const within = attributes(html, 'a', 'href').filter((href) => /^\/(?!\/)/.test(href))
    expect(within.length).toBeGreaterThan(0)
    expect(within.filter((path) => !isServed(path))).toEqual([])
  })
})

describe.each(EDITIONS)('the edition $id', (edition) => {
  it.each(pagesWithSeedOf(edition))('is named by %s, whole, for what lives there', (page) => {
    expect(seedOf(builtFile(page))).toEqual(edition)
  })

  it('can be fetched by anybody', () => {
    const fetched: unknown = JSON.parse(builtFile(`editions/${edition.id}.json`))
    const parsed = parseEdition(fetched)
    expect(parsed.ok && parsed.value).toEqual(edition)
  })

  it('is in the list of editions', () => {
    const list: unknown = JSON.parse(builtFile('editions.json'))
    expect(list).toContainEqual(
      expect.objectContaining({ id: edition.id, headline: edition.editorial?.headline }),
    )
  })
})

it('the list names no edition that is not published', () => {
  const list: unknown = JSON.parse(builtFile('editions.json'))
  expect(list).toHaveLength(EDITIONS.length)
})

it.each(['library/index.html', 'mine/index.html', 'new/index.html', 'open/index.html', '404.html'])(
  '%s names no edition',
  (page) => {
    expect(seedOf(builtFile(page))).toBeNull()
  },
)

/** The edition's own page, and the front page when it shows that edition. */
function pagesWithSeedOf({ id }: Edition): string[] {
  const front = id === publishedEdition().id ? ['index.html'] : []
  return [`read/${id}/index.html`, ...front]
}

function seedOf(html: string): unknown {
  const [, file] = /<data id="seed" value="\/([^"]+)"/.exec(html) ?? []
  return file === undefined ? null : JSON.parse(builtFile(file))
}
