// @module-tag main
import { describe, expect, it } from 'vitest'
import { attributes, builtFile, builtFiles } from './support/built-site'

/** Hosts that scripts name without ever asking them for anything. */
const ONLY_NAMED = [
  /^www\.w3\.org$/, // the names of SVG and MathML
  /^react\.dev$/, // where React's errors are explained
  /^prerendered\.invalid$/, // the place of a page that has none yet
  /^www\.apache\.org$/, // where the licence of a library stands, in its own first comment
  /^(schema\.org|www\.tei-c\.org)$/, // the names of the formats that an edition is saved in
]

describe.each(builtFiles('.js'))('the script %s', (name) => {
  it('names no host to fetch from', () => {
    const hosts = Array.from(builtFile(name).matchAll(/\b(?:https?|wss?):\/\/([a-z0-9.-]+)/gi))
      .flatMap(([, host]) => host ?? [])
      .filter((host) => !ONLY_NAMED.some((known) => known.test(host)))
    expect(hosts).toEqual([])
  })
})

describe.each(builtFiles('.html'))('the page %s', (name) => {
  const html = builtFile(name)

  it('loads nothing from elsewhere', () => {
    const loaded = [
      ...['script', 'img', 'iframe', 'source'].flatMap((tag) => attributes(html, tag, 'src')),
      ...(html.match(/<link\b[^>]*>/g) ?? [])
        .filter((link) => !/rel="(canonical|alternate|license)"/.test(link))
        .flatMap((link) => attributes(link, 'link', 'href')),
    ]
    expect(loaded.filter((path) => !/^\/(?!\/)/.test(path))).toEqual([])
  })

  it('has styles that load nothing from elsewhere', () => {
    const styles = Array.from(html.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([all]) => all).join(
      '',
    )
    const urls = Array.from(styles.matchAll(/url\(["']?([^"')]+)/g)).flatMap(([, url]) => url ?? [])
    expect(urls.length).toBeGreaterThan(0)
    expect(urls.filter((url) => !/^\/(?!\/)/.test(url))).toEqual([])
    expect(styles.match(/@import[^;]*/g)).toBeNull()
  })
})

it('the licences of the fonts travel with them', () => {
  const families = new Set(
    builtFiles('.woff2').map((name) =>
      name.replace(/^assets\/(newsreader|schibsted-grotesk).*/, '$1'),
    ),
  )
  expect([...families].toSorted()).toEqual(['newsreader', 'schibsted-grotesk'])
  for (const family of families) {
    expect(builtFile(`licences/${family}-OFL.txt`)).toContain('SIL OPEN FONT LICENSE Version 1.1')
  }
})
