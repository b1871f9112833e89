// @module-tag main
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { builtFile, builtFiles } from './support/built-site'

const START_SCRIPT = startScriptOf('index.html')

/** The script of the app, and the data that pages hold for others. */
const KNOWN_SCRIPTS = [
  /^<script type="module" crossorigin(?:="")? src="\/assets\/[\w-]+\.js">$/,
  /^<script type="application\/ld\+json">$/,
]

it('knows the start script', () => {
  expect(START_SCRIPT).toContain('dataset.scripts')
})

describe.each(builtFiles('.html'))('the page %s', (name) => {
  const { document } = new JSDOM(withoutStyles(builtFile(name))).window
  const elements = [...document.querySelectorAll('*')]

  it('has no handler and no style on any element', () => {
    expect(elements.length).toBeGreaterThan(20)
    const inline = elements.flatMap((element) =>
      element
        .getAttributeNames()
        .filter((attribute) => /^on|^style$/i.test(attribute))
        .map((attribute) => `${element.localName} ${attribute}`),
    )
    expect(inline).toEqual([])
  })

  it('has no script but those that every page has', () => {
    const strangers = [...document.scripts]
      .filter(({ text, attributes }) => attributes.length > 0 || text !== START_SCRIPT)
      .map(({ outerHTML }) => outerHTML.slice(0, outerHTML.indexOf('>') + 1))
      .filter((tag) => !KNOWN_SCRIPTS.some((known) => known.test(tag)))
    expect(strangers).toEqual([])
  })

  it('has a policy that lets in nothing else, and no markup from strings where scripts run', () => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')
    const directives = policy?.getAttribute('content')?.split('; ') ?? []
    expect(directives).toContain("default-src 'none'")
    expect(directives.includes("require-trusted-types-for 'script'")).toBe(
      document.scripts.length > 0,
    )
  })

  it('leads nowhere by a script in an address', () => {
    const addresses = elements.flatMap((element) =>
      ['href', 'src', 'action'].flatMap((attribute) => element.getAttribute(attribute) ?? []),
    )
    expect(addresses.filter((address) => /^\s*(?:javascript|data):/i.test(address))).toEqual([])
  })
})

function startScriptOf(page: string): string {
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(builtFile(page)) ?? []
  return script
}

/** They take long to read, and the policy names them by their hashes. */
function withoutStyles(html: string): string {
  return html.replaceAll(/<style>.*?<\/style>/gs, '')
}
