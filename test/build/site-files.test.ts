import { beforeAll, describe, expect, it } from 'vitest'
import { FIRST_EDITION } from '@/app/first-edition'
import { hashSource } from '@/build/security-policy'
import { type SiteFile, siteFiles } from '@/build/site-files'
import { smallEditionWith } from '../support/small-edition'

const HOSTILE = '</script><script>alert(1)</script><script type="module"></title>'

const edition = smallEditionWith({
  id: FIRST_EDITION,
  editorial: { by: HOSTILE, headline: HOSTILE, summary: HOSTILE },
})

const shared = {
  template: `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Lectern</title>
<script type="module" src="/a.js"></script><link rel="stylesheet" href="/a.css"></head>
<body><div id="root"></div></body></html>`,
  styles: 'p{color:red}',
  startScript: 'start()',
  policy: "default-src 'none'",
  fonts: ['/serif.woff2', '/sans.woff2'],
}

let files: SiteFile[]

beforeAll(async () => {
  files = await siteFiles([edition], {
    root: process.cwd(),
    site: { base: '/', origin: null },
    shared,
    pageFile: { script: 'file()', fonts: new Map() },
  })
})

describe('the files that the build adds', () => {
  it('are every page, small page and icon, and no picture or sitemap where the host is not known', () => {
    expect(files.map(({ file }) => file)).toEqual([
      'index.html',
      `read/${FIRST_EDITION}/index.html`,
      'library/index.html',
      'new/index.html',
      'mine/index.html',
      'open/index.html',
      '404.html',
      expect.stringMatching(`^assets/${FIRST_EDITION}-[\\w-]{7}\\.json$`),
      `read/${FIRST_EDITION}/quote/nine-years/index.html`,
      `read/${FIRST_EDITION}/event/opening/index.html`,
      `read/${FIRST_EDITION}/event/article-appears/index.html`,
      'icon-180.png',
      'icon-192.png',
      'icon-512.png',
      'editions.json',
      '_headers',
      'page-template.txt',
      'robots.txt',
    ])
  })

  it('have no script but ours, whatever words an edition holds', () => {
    const scripts = textOf('index.html').match(/<script[^>]*>/g)
    expect(scripts).toEqual([
      '<script type="application/ld+json">',
      '<script>',
      '<script type="module" src="/a.js">',
    ])
  })

  it('tell hosts of both styles, so that neither page is shown bare', () => {
    const [style = ''] = /(?<=<style>).*(?=<\/style>)/s.exec(smallPage()) ?? []
    expect(style).toContain('/serif.woff2')
    expect(textOf('_headers')).toContain(
      `style-src 'self' ${hashSource(shared.styles)} ${hashSource(style)};`,
    )
  })
})

function smallPage(): string {
  return textOf(`read/${FIRST_EDITION}/quote/nine-years/index.html`)
}

function textOf(name: string): string {
  const { content = '' } = files.find(({ file }) => file === name) ?? {}
  return String(content)
}
