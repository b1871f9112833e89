/** Headers that a host sends with every address that `pattern` matches. */
type HeaderRule = {
  readonly pattern: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/**
 * Read a `_headers` file as Netlify and Cloudflare Pages do: a line with a path, then indented
 * lines `Name: value`; `#` begins a comment line.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = []
  for (const line of text.split(/\r?\n/)) {
    const words = line.trim()
    if (words === '' || words.startsWith('#')) continue
    const colon = words.indexOf(':')
    if (!/^\s/.test(line)) rules.push({ pattern: words, headers: [] })
    else if (colon > 0) {
      const header: [string, string] = [
        words.slice(0, colon).trim().toLowerCase(),
        words.slice(colon + 1).trim(),
      ]
      rules.at(-1)?.headers.push(header)
    }
  }
  return rules
}

/**
 * The headers of every rule that matches `path`, by lower-case name. A name given twice has both
 * values, with a comma between.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const sent = new Map<string, string>()
  for (const { pattern, headers } of rules) {
    if (!matches(pattern, path)) continue
    for (const [name, value] of headers) {
      const before = sent.get(name)
      sent.set(name, before === undefined ? value : `${before}, ${value}`)
    }
  }
  return sent
}

/** `*` stands for anything, `:name` for one part between slashes. */
function matches(pattern: string, path: string): boolean {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+')
  return new RegExp(`^${source}$`).test(path)
}
