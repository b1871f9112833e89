import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { EditionPictures } from '@/build/edition-pictures'
import { headHtml } from '@/build/page-head'
import { editionHead, libraryHead, notFoundHead } from '@/build/page-heads'
import type { Edition } from '@/edition/edition-schema'
import { smallEdition, smallEditionWith } from '../support/small-edition'

const HERE = { base: '/news/', origin: 'https://lectern.example' }
const NOWHERE = { base: '/news/', origin: null }
const PICTURE = { path: 'read/alder-bridge-opens/picture.png', alt: 'Both wordings' }

const HOSTILE = `</title></script><script>alert("1")</script>'"><!-- & \u2028`

describe('the head of an edition', () => {
  it('tells previews what the page is', () => {
    const head = headOf(smallEdition)
    expect(contentOf(head, 'description')).toBe('Alder has a bridge.')
    expect(contentOf(head, 'og:type')).toBe('article')
    expect(contentOf(head, 'og:title')).toBe('A bridge opens')
    expect(contentOf(head, 'og:description')).toBe('Alder has a bridge.')
    expect(contentOf(head, 'og:site_name')).toBe('Lectern')
    expect(contentOf(head, 'og:image:width')).toBe('1200')
    expect(contentOf(head, 'og:image:height')).toBe('630')
    expect(contentOf(head, 'og:image:alt')).toBe('Both wordings')
    expect(contentOf(head, 'twitter:card')).toBe('summary_large_image')
  })

  it('gives its address under read/ and the base, in full', () => {
    const head = headOf(smallEdition)
    const address = 'https://lectern.example/news/read/alder-bridge-opens/'
    expect(head.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(address)
    expect(contentOf(head, 'og:url')).toBe(address)
    expect(contentOf(head, 'og:image')).toBe(`${address}picture.png`)
    expect(jsonLdOf(head)).toMatchObject({ url: address, image: `${address}picture.png` })
  })

  it('leaves out what needs an address in full where the host is not known', () => {
    const head = headOf(smallEdition, NOWHERE)
    expect(head.querySelector('link[rel=canonical]')).toBeNull()
    for (const name of ['og:url', 'og:image', 'og:image:alt'])
      expect(contentOf(head, name)).toBeNull()
    expect(contentOf(head, 'twitter:card')).toBe('summary')
    expect(jsonLdOf(head)).not.toHaveProperty('url')
    expect(jsonLdOf(head)).not.toHaveProperty('image')
    expect(JSON.stringify(jsonLdOf(head))).not.toContain('lectern.example')
  })

  it('keeps search engines away until a licence is declared', () => {
    expect(contentOf(headOf(withLicence(null)), 'robots')).toBe('noindex')
    expect(contentOf(headOf(withLicence('CC BY 4.0')), 'robots')).toBeNull()
  })

  it('holds hostile words as words', () => {
    const head = headOf(
      smallEditionWith({
        editorial: { by: HOSTILE, headline: HOSTILE, summary: HOSTILE },
        article: { ...smallEdition.article, publisher: HOSTILE },
      }),
    )
    expect(contentOf(head, 'og:title')).toBe(HOSTILE)
    expect(contentOf(head, 'description')).toBe(HOSTILE)
    expect(jsonLdOf(head)).toMatchObject({
      headline: HOSTILE,
      author: { name: HOSTILE },
      isBasedOn: { publisher: { name: HOSTILE } },
    })
    expect([...head.querySelectorAll('script')].map(({ type }) => type)).toEqual([
      'application/ld+json',
    ])
    expect(head.body.childNodes).toHaveLength(0)
  })

  it('links icons and manifest under the base', () => {
    const links = [...headOf(smallEdition).querySelectorAll('link')]
    expect(links.map(({ rel, href }) => [rel, new URL(href).pathname])).toEqual([
      ['canonical', '/news/read/alder-bridge-opens/'],
      ['icon', '/news/icon-192.png'],
      ['icon', '/news/favicon.svg'],
      ['apple-touch-icon', '/news/icon-180.png'],
      ['manifest', '/news/manifest.webmanifest'],
    ])
  })
})

it('lets the library be listed, and not the page for unknown addresses', () => {
  const library = parse(headHtml(libraryHead(), HERE))
  expect(contentOf(library, 'robots')).toBeNull()
  expect(contentOf(library, 'og:url')).toBe('https://lectern.example/news/library/')
  const notFound = parse(headHtml(notFoundHead(), HERE))
  expect(contentOf(notFound, 'robots')).toBe('noindex')
  expect(contentOf(notFound, 'og:url')).toBeNull()
  expect(notFound.querySelector('link[rel=canonical]')).toBeNull()
})

function headOf(edition: Edition, site: Parameters<typeof headHtml>[1] = HERE): Document {
  const picture: EditionPictures['whole'] = { ...PICTURE, png: new Uint8Array() }
  return parse(headHtml(editionHead(edition, picture, site), site))
}

function withLicence(licence: string | null): Edition {
  return smallEditionWith({ article: { ...smallEdition.article, licence } })
}

function parse(head: string): Document {
  const html = `<!doctype html><html><head>${head}</head></html>`
  return new JSDOM(html, { url: 'https://lectern.example/news/' }).window.document
}

function contentOf(head: Document, name: string): string | null {
  const tag = head.querySelector(`meta[name="${name}"], meta[property="${name}"]`)
  return tag?.getAttribute('content') ?? null
}

function jsonLdOf(head: Document): unknown {
  return JSON.parse(head.querySelector('script')?.textContent ?? '')
}
