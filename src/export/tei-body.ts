import { editionIndex } from '@/edition/edition-index'
import type { Edition } from '@/edition/edition-schema'
import type { ParagraphKind } from '@/edition/lazy-vocabularies'
import { paragraphs } from '@/text/paragraphs'
import { contains, type TextRange } from '@/text/range'
import { teiId } from './tei-ids'
import type { InlineElement } from './tei-inline'
import { teiStructure } from './tei-structure'
import { xmlElement, xmlStart, xmlText } from './xml'

/** What stands in the text besides words. */
export type TeiMarks = {
  /** Nested within each other and within one of `wholesOf`, outer ones first. */
  readonly elements: readonly InlineElement[]
  /** Offsets that something standing off points at; each gets an empty `anchor`. */
  readonly points: ReadonlySet<number>
  /** Where the text held breaks off; `null` where it does not, or nobody knows. */
  readonly gap: number | null
}

/**
 * The text as TEI, each paragraph as what it is: what the elements with ids p1, p2 and so on hold
 * is, taken together, the article's text to the letter.
 */
export function teiBody(edition: Edition, marks: TeiMarks): string {
  const { text } = edition.article
  let next = 0
  const blocks = editionIndex(edition).paragraphs.map(({ number, start, end, kind }) => {
    const from = next
    while ((marks.elements[next]?.start ?? text.length) < end) next++
    const elements = marks.elements.slice(from, next)
    return {
      number,
      start,
      end,
      elements,
      rend: kind,
      kind: takesAll(kind, elements) ? kind : null,
    }
  })
  return teiStructure(blocks, ({ number, rend, elements, ...range }, name) => {
    const own = { ...marks, elements }
    const content = name === 'list' ? listItems(text, range, own) : markedUp(text, range, own)
    return xmlElement(name, { 'xml:id': teiId.paragraph(number), rend }, content)
  })
}

/** The ranges of the text that an element may stand around a part of: paragraphs, and items of lists. */
export function wholesOf(edition: Edition): TextRange[] {
  const { text } = edition.article
  return editionIndex(edition).paragraphs.flatMap((paragraph) =>
    paragraph.kind === 'list' ? linesIn(text, paragraph) : [paragraph],
  )
}

/** TEI has no words said in a `byline` or `dateline`; such a line is a paragraph like others. */
function takesAll(kind: ParagraphKind | null, elements: readonly InlineElement[]): boolean {
  return kind === null || !WITHOUT_SAID.has(kind) || elements.every(({ name }) => name !== 'said')
}

const WITHOUT_SAID: ReadonlySet<ParagraphKind> = new Set(['byline', 'dateline', 'credit'])

/** Each line in an `item`; what parts them stays between them. */
function listItems(text: string, list: TextRange, marks: TeiMarks): string {
  let end = list.start
  const items = linesIn(text, list).map((line) => {
    const before = text.slice(end, line.start)
    end = line.end
    const own = marks.elements.filter((element) => contains(line, element))
    return `${before}${xmlElement('item', {}, markedUp(text, line, { ...marks, elements: own }))}`
  })
  return `${items.join('')}${text.slice(end, list.end)}`
}

function linesIn(text: string, { start, end }: TextRange): TextRange[] {
  return Array.from(text.slice(start, end).matchAll(/[^\n\r]+/g), ({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }))
}

/** A point in the blank line between two paragraphs is the end of the first of them. */
export function pointInParagraphs(text: string): (offset: number) => number {
  const ends = paragraphs(text).map(({ start, end }) => ({ start, end }))
  return (offset) => Math.min(offset, ends.findLast(({ start }) => start <= offset)?.end ?? offset)
}

function markedUp(text: string, { start, end }: TextRange, marks: TeiMarks): string {
  const { elements, points, gap } = marks
  const open: InlineElement[] = []
  const pieces: string[] = []
  let next = 0
  const cuts = cutPoints(start, end, marks)
  for (const [index, cut] of cuts.entries()) {
    while (open.at(-1)?.end === cut) pieces.push(`</${open.pop()?.name}>`)
    if (points.has(cut)) pieces.push(xmlElement('anchor', { 'xml:id': teiId.point(cut) }))
    if (gap === cut) pieces.push(xmlElement('gap', { reason: 'not-held' }))
    for (let element = elements[next]; element?.start === cut; element = elements[++next]) {
      pieces.push(xmlStart(element.name, { 'xml:id': element.id, ...element.attributes }))
      open.push(element)
    }
    pieces.push(xmlText(text.slice(cut, cuts[index + 1] ?? cut)))
  }
  return pieces.join('')
}

function cutPoints(start: number, end: number, { elements, points, gap }: TeiMarks): number[] {
  const empty = gap === null ? [...points] : [...points, gap]
  const inside = empty.filter((point) => start <= point && point <= end)
  const ends = elements.flatMap((element) => [element.start, element.end])
  return [...new Set([start, ...ends, ...inside, end])].sort((a, b) => a - b)
}
