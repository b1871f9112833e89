import type { PlacedRange } from '@/edition/edition-ranges'
import type { TextRange } from '@/text/range'

/** A range that a file gives, and where in its JSON the three fields stand, in UTF-16 units. */
export type RangeLiteral = PlacedRange & {
  readonly literals: {
    readonly start: TextRange
    readonly end: TextRange
    readonly words: TextRange
  }
}

/**
 * Every object of a JSON file that has a `start`, an `end` and `words`, wherever it stands, in the
 * order of the file: so editions of every format are read alike. The JSON is well-formed.
 */
export function rangeLiterals(json: string): RangeLiteral[] {
  const tokens = tokensOf(json)
  const found: RangeLiteral[] = []
  let next = 0
  const isNext = (sign: string) => tokens[next]?.text === sign

  function readValue(path: string): Token | null {
    const token = tokens[next++] ?? null
    if (token?.text === '{') readFields(path)
    else if (token?.text === '[') readItems(path)
    else return token
    return null
  }

  function readItems(path: string) {
    for (let index = 0; !isNext(']'); index++) {
      readValue(`${path}[${index}]`)
      if (isNext(',')) next++
    }
    next++
  }

  function readFields(path: string) {
    const fields = new Map<string, Token | null>()
    const place = found.length
    while (!isNext('}')) {
      const key = textOf(tokens[next])
      next += 2
      fields.set(key, readValue(path === '' ? key : `${path}.${key}`))
      if (isNext(',')) next++
    }
    next++
    const range = rangeOf(path, fields)
    if (range !== null) found.splice(place, 0, range)
  }

  readValue('')
  return found
}

type Token = TextRange & { readonly text: string }

/** Strings, signs, and numbers and names (RFC 8259). */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g

function tokensOf(json: string): Token[] {
  return Array.from(json.matchAll(TOKEN), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }))
}

function rangeOf(path: string, fields: ReadonlyMap<string, Token | null>): RangeLiteral | null {
  const [start, end, words] = [fields.get('start'), fields.get('end'), fields.get('words')]
  if (!start || !end || !words?.text.startsWith('"')) return null
  const range = { start: Number(start.text), end: Number(end.text), words: textOf(words) }
  if (!Number.isFinite(range.start) || !Number.isFinite(range.end)) return null
  return { path, range, literals: { start, end, words } }
}

function textOf(token: Token | null | undefined): string {
  const value: unknown = JSON.parse(token?.text ?? '""')
  return String(value)
}
