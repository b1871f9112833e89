import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import type { BuiltSite } from '../support/build-site'

/** The small pages of quotations and events, by their paths under the base. */
export function smallPages({ folder }: BuiltSite): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^read\/[^/]+\/(quote|event)\/[^/]+\/index\.html$/.test(name))
    .map((name) => name.replace(/index\.html$/, ''))
}

/** A page of the built site as a browser reads it without scripts; its style takes long and says nothing. */
export function readPage({ folder, base }: BuiltSite, path: string): Document {
  const html = readFileSync(fileOf(folder, path), 'utf8')
  return parse(html, `https://built.invalid${base}${path}`)
}

/** The head alone, which is what previews read; an edition's page is long. */
export function readHead({ folder, base }: BuiltSite, path: string): Document {
  const html = readFileSync(fileOf(folder, path), 'utf8')
  return parse(html.slice(0, html.indexOf('</head>')), `https://built.invalid${base}${path}`)
}

function parse(html: string, url: string): Document {
  return new JSDOM(html.replace(/<style>.*?<\/style>/s, ''), { url }).window.document
}

function fileOf(folder: string, path: string): string {
  return join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path)
}

/** Where on the site a page points to and nothing is: no such file, or no such place in it. */
export function brokenLinks(site: BuiltSite, page: Document): string[] {
  const links = [...page.querySelectorAll('a[href], link[href]')]
    .map((link) => new URL(link.getAttribute('href') ?? '', page.URL))
    .filter(({ hostname }) => hostname === 'built.invalid')
  return links.filter((link) => !leadsSomewhere(site, link)).map(({ href }) => href)
}

function leadsSomewhere(site: BuiltSite, { pathname, hash }: URL): boolean {
  if (!pathname.startsWith(site.base)) return false
  const path = pathname.slice(site.base.length)
  const file = join(site.folder, path)
  if (!existsSync(statIsFolder(file) ? join(file, 'index.html') : file)) return false
  return hash === '' || placesOf(site, path).has(hash.slice(1))
}

const places = new Map<string, Set<string>>()

/** The ids in a page, found in its text: the edition's page is long and linked often. */
function placesOf({ folder }: BuiltSite, path: string): Set<string> {
  const file = join(folder, path, 'index.html')
  const known = places.get(file)
  if (known) return known
  const ids = readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g)
  const found = new Set([...ids].map(([, id = '']) => id))
  places.set(file, found)
  return found
}

function statIsFolder(file: string): boolean {
  return existsSync(file) && statSync(file).isDirectory()
}

/** What a page's head says under a name or property. */
export function contentOf(page: Document, name: string): string | null {
  const tag = page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)
  return tag?.getAttribute('content') ?? null
}
