import type { ParagraphKind } from '@/edition/lazy-vocabularies'
import type { Block } from './block'
import { Line } from './line'
import type { MarkupElement } from './markup-tree'

/** The paragraphs of a document of Word, from the main part of it (WordprocessingML). */
export function blocksOfWord(root: MarkupElement): readonly Block[] {
  const document = new WordDocument()
  // By hand and not by calls within calls: a document may be as deep as somebody likes.
  const way = [{ element: root, at: 0 }]
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const { element } = here
    const node = element.children[here.at++]
    if (node === undefined) {
      way.pop()
      document.end(element)
    } else if (typeof node === 'string') document.addWords(node, element)
    else if (!UNREAD.has(node.name)) {
      document.begin(node)
      way.push({ element: node, at: 0 })
    }
  }
  return document.blocks
}

/** The paragraphs of a document as they come together. */
class WordDocument {
  readonly blocks: Block[] = []
  readonly #line = new Line()

  addWords(words: string, { name }: MarkupElement): void {
    if (name === 'w:t') this.#line.add(words, { isLinked: false, isPre: true })
  }

  begin(element: MarkupElement): void {
    const sign = SIGNS.get(element.name)
    if (sign !== undefined) this.#line.add(sign, { isLinked: false, isPre: true })
    if (element.name === 'w:br' || element.name === 'w:cr') this.#line.addBreak()
    // A frame with paragraphs of its own stands within a paragraph.
    if (element.name === 'w:p') this.#finish(null)
  }

  end(element: MarkupElement): void {
    if (element.name === 'w:p') this.#finish(kindOf(element))
  }

  #finish(kind: ParagraphKind | null): void {
    for (const { words } of this.#line.taken()) this.blocks.push({ words, kind })
  }
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00AD'],
])

/** What is deleted, stands somewhere else, or is there a second time for older versions. */
const UNREAD: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:pPr',
  'w:rPr',
])

function kindOf(paragraph: MarkupElement): ParagraphKind | null {
  const properties = childOf(paragraph, 'w:pPr')
  const style = (properties && childOf(properties, 'w:pStyle')?.attributes.get('w:val')) ?? ''
  const named = KINDS.find(([, name]) => name.test(style))
  if (named) return named[0]
  return properties && childOf(properties, 'w:numPr') ? 'list' : null
}

/** Styles by their ids, which stay English where their names are translated, with exceptions. */
const KINDS = [
  ['headline', /^(?:Title|Titel|Titre|Heading1|berschrift1|Titre1)$/],
  ['standfirst', /^(?:Subtitle|Untertitel|Sous-titre)$/],
  ['cross-head', /^(?:Heading|berschrift|Titre)[2-9]$/],
  ['quote', /^(?:Intense)?(?:Quote|Zitat|Citation|BlockText)|^Quotations$/],
  ['caption', /^(?:Caption|Beschriftung|Lgende)$/],
  ['list', /^(?:List|Liste)/],
] as const satisfies readonly (readonly [ParagraphKind, RegExp])[]

function childOf(element: MarkupElement, name: string): MarkupElement | null {
  for (const child of element.children) {
    if (typeof child === 'object' && child.name === name) return child
  }
  return null
}
