import type { PlacedBlock } from './block'
import { blockKind } from './block-kind'
import { BLOCKS, NO_WORDS } from './element-kinds'
import { isHidden, isListMark } from './element-looks'
import { Line } from './line'
import type { MarkupElement, MarkupNode } from './markup-tree'

/** The paragraphs of a page, in its order, with where each of them stands. */
export function blocksOfMarkup(root: MarkupElement): readonly PlacedBlock[] {
  const page = new Page()
  // By hand and not by calls within calls: a page may be as deep as somebody likes.
  const way: Step[] = [{ element: root, around: root, at: 0 }]
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const node = here.element.children[here.at++]
    if (node === undefined) {
      way.pop()
      page.end(here.element, way.at(-1)?.around ?? root)
    } else if (typeof node === 'string') page.addWords(node, here)
    else if (hasWords(node)) {
      page.begin(node, here.around)
      way.push({ element: node, around: isApart(node) ? node : here.around, at: 0 })
    } else if (isApart(node)) page.finish(here.around)
  }
  return page.blocks
}

/** How far the way through a page has come in an element. */
type Step = {
  readonly element: MarkupElement
  /** The innermost element, it or around it, that stands apart from other lines. */
  readonly around: MarkupElement
  at: number
}

function isApart({ name }: MarkupElement): boolean {
  return BLOCKS.has(name)
}

function hasWords(node: Exclude<MarkupNode, string>): boolean {
  return !NO_WORDS.has(node.name) && !isListMark(node)
}

/** The paragraphs of a page as they come together. */
class Page {
  readonly blocks: PlacedBlock[] = []
  readonly #line = new Line()
  #hidden = 0
  #links = 0

  addWords(words: string, { element, around }: Step): void {
    const isPre = element.name === 'pre' || around.name === 'pre'
    this.#line.add(words, { isLinked: this.#links > 0, isPre })
  }

  begin(element: MarkupElement, around: MarkupElement): void {
    if (isApart(element)) this.finish(around)
    if (element.name === 'br') this.#line.addBreak()
    this.#count(element, 1)
    if (element.name === 'q') this.#addMark('“')
  }

  end(element: MarkupElement, around: MarkupElement): void {
    if (element.name === 'q') this.#addMark('”')
    if (isApart(element) || around === element) this.finish(element)
    this.#count(element, -1)
  }

  /** What stood there is one paragraph or more of the element around it. */
  finish(element: MarkupElement): void {
    for (const { words, linked } of this.#line.taken()) {
      const kind = blockKind(element, words)
      this.blocks.push({ words, kind, element, linked, isHidden: this.#hidden > 0 })
    }
  }

  /** Browsers draw the marks of a quotation that is marked up as one. */
  #addMark(mark: string): void {
    this.#line.add(mark, { isLinked: this.#links > 0, isPre: false })
  }

  #count(element: MarkupElement, change: 1 | -1): void {
    if (element.name === 'a') this.#links += change
    if (isHidden(element)) this.#hidden += change
  }
}
