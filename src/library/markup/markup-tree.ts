import { Tokenizer } from 'htmlparser2'
import { OpenElements } from './open-elements'

/** An element of markup, or the words between elements, references resolved. */
export type MarkupNode = MarkupElement | string

/** An element as it was written; nothing of it can run, load or be shown by itself. */
export type MarkupElement = {
  /** In lower case where it is HTML. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: MarkupElement | null
  readonly children: MarkupNode[]
}

/** Longer values of attributes are pictures and scripts, in UTF-16 units. */
const LONGEST_VALUE = 2000

/** So many attributes of an element are read. */
const MOST_ATTRIBUTES = 100

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** No page that anybody reads has more elements. */
const MOST_ELEMENTS = 500_000

/** Markup with more elements than a page has: reading it would take too long. */
export class TooManyElements extends Error {
  override name = 'TooManyElements'
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/**
 * Read HTML, or XML, as a tree of elements and words, in a time that grows with its length, however
 * it is nested: deeper than browsers nest elements, they stand beside each other.
 *
 * @throws TooManyElements
 */
export function parseMarkup(markup: string, { isXml = false } = {}): MarkupElement {
  const open = new OpenElements(isXml)
  const words = new WordsOf(markup, open)
  const written = new WrittenTag()
  let elements = 0

  const begin = (endsItself: boolean) => {
    if (++elements > MOST_ELEMENTS) throw new TooManyElements()
    const { name, attributes } = written.taken()
    open.begin(name, attributes)
    if (endsItself || (!isXml && VOID.has(name))) open.end(name)
  }
  const named = (start: number, end: number) =>
    isXml ? markup.slice(start, end) : markup.slice(start, end).toLowerCase()
  const ignore = () => {}

  const tokenizer = new Tokenizer(
    { xmlMode: isXml, decodeEntities: true },
    {
      onopentagname: (start, end) => {
        words.finish()
        written.name = named(start, end)
      },
      onattribname: (start, end) => written.beginAttribute(named(start, end)),
      onattribdata: (start, end) => written.addValue(markup.slice(start, end)),
      onattribentity: (code) => written.addValue(String.fromCodePoint(code)),
      onattribend: () => written.endAttribute(),
      onopentagend: () => begin(false),
      onselfclosingtag: () => begin(isXml || open.isForeign || written.name.includes(':')),
      onclosetag: (start, end) => {
        words.finish()
        open.end(named(start, end))
      },
      ontext: (start, end) => words.add(start, end),
      ontextentity: (code) => words.addCharacter(code),
      oncdata: (start, end, endOffset) => words.add(start, end - endOffset),
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: () => words.finish(),
    },
  )
  tokenizer.write(markup)
  tokenizer.end()
  return open.root
}

/** The words between two tags, which come in pieces. */
class WordsOf {
  readonly #markup: string
  readonly #open: OpenElements
  #start = 0
  #end = 0

  constructor(markup: string, open: OpenElements) {
    this.#markup = markup
    this.#open = open
  }

  add(start: number, end: number): void {
    if (start !== this.#end) {
      this.finish()
      this.#start = start
    }
    this.#end = end
  }

  addCharacter(code: number): void {
    this.finish()
    this.#open.addWords(String.fromCodePoint(code))
  }

  finish(): void {
    if (this.#end > this.#start) this.#open.addWords(this.#markup.slice(this.#start, this.#end))
    this.#start = this.#end
  }
}

/** A start tag as it is read. */
class WrittenTag {
  name = ''
  #attributes: Map<string, string> | null = null
  #attribute = ''
  #value = ''

  beginAttribute(name: string): void {
    this.#attribute = name
    this.#value = ''
  }

  addValue(words: string): void {
    if (this.#value.length <= LONGEST_VALUE) this.#value += words
  }

  endAttribute(): void {
    this.#attributes ??= new Map()
    const { size } = this.#attributes
    if (this.#value.length > LONGEST_VALUE || size >= MOST_ATTRIBUTES) return
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value)
  }

  taken(): { readonly name: string; readonly attributes: ReadonlyMap<string, string> } {
    const attributes = this.#attributes ?? NO_ATTRIBUTES
    this.#attributes = null
    return { name: this.name, attributes }
  }
}

/** Every element below another, in the order of the page. */
export function* elementsIn(root: MarkupElement): Generator<MarkupElement> {
  const waiting = [root]
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (element !== root) yield element
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]
      if (typeof child === 'object') waiting.push(child)
    }
  }
}

/** The elements that an element stands in, the nearest first, itself before them. */
export function* withAncestors(element: MarkupElement): Generator<MarkupElement> {
  for (let at: MarkupElement | null = element; at; at = at.parent) yield at
}

/** All words in an element, as they are written. */
export function wordsIn(element: MarkupElement): string {
  const words: string[] = []
  const waiting: MarkupNode[] = [element]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') words.push(node)
    else
      for (let at = node.children.length - 1; at >= 0; at--) waiting.push(node.children[at] ?? '')
  }
  return words.join('')
}
