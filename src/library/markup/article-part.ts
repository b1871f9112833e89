import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { PlacedBlock } from './block'
import type { MarkupElement } from './markup-tree'

/** The name by which a paragraph is known again after Readability. */
const NUMBER = 'data-number'

/**
 * Which paragraphs of a page are its article, by their places in the list, as Readability (Mozilla)
 * tells them from their surroundings; `null` where it finds no article.
 *
 * It works on a likeness of the page that has these paragraphs and what they stand in, so that it is
 * known exactly which of them it leaves out.
 */
export function articlePart(blocks: readonly PlacedBlock[]): ReadonlySet<number> | null {
  const options = { keepClasses: true, disableJSONLD: true }
  const found = new Readability(likenessOf(blocks), options).parse()
  const kept = Array.from(found?.content?.matchAll(NUMBERED) ?? [], ([, number]) => Number(number))
  return kept.length === 0 ? null : new Set(kept)
}

/** A tag that bears a number; within words and values no such sign stands as it is. */
const NUMBERED = new RegExp(`<[a-z0-9]+ [^<>]*${NUMBER}="(\\d+)"`, 'g')

function likenessOf(blocks: readonly PlacedBlock[]): Document {
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>')
  const made = new Map<MarkupElement, Element>()
  const holderOf = (element: MarkupElement | null): Element => {
    if (!element || element.name === 'body' || element.name === '#root') return document.body
    const known = made.get(element)
    if (known) return known
    const holder = document.createElement(element.name)
    copyNames(element, holder)
    made.set(element, holder)
    holderOf(element.parent).append(holder)
    return holder
  }
  blocks.forEach((block, number) => {
    const { element } = block
    const isOwn = LINES.has(element.name)
    const line = document.createElement(isOwn ? element.name : 'p')
    if (isOwn) copyNames(element, line)
    line.setAttribute(NUMBER, String(number))
    line.append(...contentOf(block, document))
    holderOf(isOwn ? element.parent : element).append(line)
  })
  return document
}

/** Elements that are a line each; others hold lines. */
const LINES: ReadonlySet<string> = new Set(['p', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** What Readability judges an element by. */
function copyNames({ attributes }: MarkupElement, to: Element): void {
  for (const name of ['class', 'id', 'role', 'rel', 'itemprop']) {
    const value = attributes.get(name)
    if (value !== undefined) to.setAttribute(name, value)
  }
}

/** The words of a paragraph, with as much of them a link as it is in the page. */
function contentOf({ words, linked }: PlacedBlock, document: Document): readonly (Node | string)[] {
  if (linked === 0) return [words]
  const link = document.createElement('a')
  link.setAttribute('href', '#')
  link.append(words.slice(0, linked))
  return [link, words.slice(linked)]
}
