import { BLOCKS } from './element-kinds'
import type { MarkupElement } from './markup-tree'

/** Browsers nest no deeper: what would, stands beside the deepest. */
const DEEPEST = 512

/**
 * The elements that are open while markup is read, and the tree that they become: tags that end
 * others without saying so, and end tags without a beginning, count as browsers take them
 * (HTML Living Standard, 13.2.6), as far as it matters to what is a paragraph.
 */
export class OpenElements {
  readonly root: MarkupElement = {
    name: '#root',
    attributes: new Map(),
    parent: null,
    children: [],
  }
  readonly #isXml: boolean
  readonly #open: MarkupElement[] = [this.root]
  /** How many of each name are open. */
  readonly #counts = new Map<string, number>()
  /** How many of each name were too deep to be opened, and wait for their end tag. */
  readonly #unopened = new Map<string, number>()

  constructor(isXml: boolean) {
    this.#isXml = isXml
  }

  /** Whether it is within a drawing or a formula, whose tags may end themselves. */
  get isForeign(): boolean {
    return this.#isOpen('svg') || this.#isOpen('math')
  }

  begin(name: string, attributes: ReadonlyMap<string, string>): void {
    if (!this.#isXml) this.#endImplied(name)
    const parent = this.#top
    const element: MarkupElement = { name, attributes, parent, children: [] }
    parent.children.push(element)
    if (this.#open.length < DEEPEST) {
      this.#open.push(element)
      add(this.#counts, name, 1)
    } else add(this.#unopened, name, 1)
  }

  end(name: string): void {
    if ((this.#unopened.get(name) ?? 0) > 0) {
      add(this.#unopened, name, -1)
      return
    }
    if (!this.#isOpen(name)) {
      // An end tag without a beginning is a paragraph all the same.
      if (name === 'p' && !this.#isXml) this.#addEmpty(name)
      return
    }
    this.#endNearest((open) => open === name, this.#isXml ? NONE : stopsOf(name))
  }

  addWords(words: string): void {
    const { children } = this.#top
    const last = children.at(-1)
    if (typeof last === 'string') children[children.length - 1] = last + words
    else children.push(words)
  }

  get #top(): MarkupElement {
    return this.#open.at(-1) ?? this.root
  }

  #isOpen(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0
  }

  #addEmpty(name: string): void {
    const parent = this.#top
    parent.children.push({ name, attributes: new Map(), parent, children: [] })
  }

  /** End what cannot hold the element that begins. */
  #endImplied(name: string): void {
    if (BLOCKS.has(name) && this.#isOpen('p')) this.#endNearest(isParagraph, CELLS)
    const [ended, stops] = ENDED_BY.get(name) ?? []
    if (ended && stops) this.#endNearest((open) => ended.has(open), stops)
  }

  /** End the innermost open element that is meant, and all within; none beyond a stop. */
  #endNearest(isMeant: (name: string) => boolean, stops: ReadonlySet<string>): void {
    for (let at = this.#open.length - 1; at > 0; at--) {
      const name = this.#open[at]?.name ?? ''
      if (isMeant(name)) {
        this.#endFrom(at)
        return
      }
      if (stops.has(name)) return
    }
  }

  #endFrom(at: number): void {
    while (this.#open.length > at) {
      const ended = this.#open.pop()
      if (ended) add(this.#counts, ended.name, -1)
    }
  }
}

/** What an end tag ends nothing beyond; that of a table's part ends what is open in its cells. */
function stopsOf(name: string): ReadonlySet<string> {
  if (PARTS_OF_TABLES.has(name)) return TABLE
  return BLOCKS.has(name) ? CELLS : BLOCKS
}

function isParagraph(name: string): boolean {
  return name === 'p'
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count)
}

const NONE: ReadonlySet<string> = new Set()
const CELLS: ReadonlySet<string> = new Set(['table', 'td', 'th', 'caption', 'button', 'template'])
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const PARTS_OF_TABLES: ReadonlySet<string> = new Set([
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
])
const TABLE: ReadonlySet<string> = new Set(['table', 'template'])
const HOLDS_ITEMS: ReadonlySet<string> = new Set([
  ...['ul', 'ol', 'menu', 'dl', 'blockquote', 'section', 'article', 'aside', 'figure'],
  ...CELLS,
])

/** What a start tag ends where it is open, and where that is looked for no further. */
const ENDED_BY: ReadonlyMap<string, readonly [ReadonlySet<string>, ReadonlySet<string>]> = new Map([
  ['li', [new Set(['li']), HOLDS_ITEMS] as const],
  ['dt', [new Set(['dt', 'dd']), HOLDS_ITEMS] as const],
  ['dd', [new Set(['dt', 'dd']), HOLDS_ITEMS] as const],
  ['option', [new Set(['option']), new Set(['select'])] as const],
  ['td', [new Set(['td', 'th']), new Set(['tr', ...TABLE])] as const],
  ['th', [new Set(['td', 'th']), new Set(['tr', ...TABLE])] as const],
  ['tr', [new Set(['tr']), TABLE] as const],
  ['tbody', [new Set(['thead', 'tbody', 'tfoot']), TABLE] as const],
  ['tfoot', [new Set(['thead', 'tbody', 'tfoot']), TABLE] as const],
  ['body', [new Set(['head']), NONE] as const],
  ...[...HEADINGS].map((name) => [name, [HEADINGS, BLOCKS] as const] as const),
])
