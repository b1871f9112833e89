import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { SITE } from '../../support/build-site'

/** A file of the built site as text; its name is the path within the site. */
export function builtFile(name: string): string {
  return readFileSync(join(SITE.folder, name), 'utf8')
}

/** The names of the files of the built site that end in `ending`. */
export function builtFiles(ending: string): string[] {
  return readdirSync(SITE.folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && statSync(join(SITE.folder, name)).isFile())
    .toSorted()
}

/** Whether a plain host has something to send for a path of the site. */
export function isServed(path: string): boolean {
  const name = decodeURIComponent(path.replace(/[?#].*$/s, ''))
  return existsSync(join(SITE.folder, name.endsWith('/') ? `${name}index.html` : name))
}

/** The values of an attribute of the elements with that name, in the order of the page. */
export function attributes(html: string, element: string, attribute: string): string[] {
  const tags = html.match(new RegExp(`<${element}\\b[^>]*>`, 'g')) ?? []
  const pattern = new RegExp(`\\s${attribute}="([^"]*)"`)
  return tags.flatMap((tag) => pattern.exec(tag)?.[1] ?? []).map(unescaped)
}

/** The scripts that a page cannot start without: its modules and all that these import statically. */
export function scriptsBeforeStart(html: string): string[] {
  const found = new Set<string>()
  const waiting = [...attributes(html, 'script', 'src'), ...modulePreloads(html)].map((path) =>
    path.replace(/^\//, ''),
  )
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue
    found.add(name)
    waiting.push(...staticImports(builtFile(name)).map((imported) => `assets/${imported}`))
  }
  return [...found].toSorted()
}

/** The files a script imports before it runs: `from "./x.js"` and `import "./x.js"`, not `import("./x.js")`. */
export function staticImports(script: string): string[] {
  return Array.from(script.matchAll(/\b(?:from|import)\s*["']\.\/([^"']+)["']/g)).flatMap(
    ([, name]) => name ?? [],
  )
}

function modulePreloads(html: string): string[] {
  const links = html.match(/<link\b[^>]*\brel="modulepreload"[^>]*>/g) ?? []
  return links.flatMap((link) => attributes(link, 'link', 'href'))
}

function unescaped(words: string): string {
  return words.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
