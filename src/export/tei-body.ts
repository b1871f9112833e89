import type { ParagraphKind } from '@/edition/later-vocabularies'
import { type Paragraph, paragraphs } from '@/text/paragraphs'
import { teiId } from './tei-ids'
import type { InlineElement } from './tei-inline'
import { xmlElement, xmlStart, xmlText } from './xml'

/**
 * The text as TEI paragraphs: taken together their text is the article's, to the letter.
 *
 * @param elements nested within each other and within paragraphs, outer ones first
 * @param points offsets that something standing off points at; each gets an empty `anchor`
 * @param kinds what paragraphs are that are not plain text, by where they begin
 */
export function teiBody(
  text: string,
  elements: readonly InlineElement[],
  points: ReadonlySet<number>,
  kinds: ReadonlyMap<number, ParagraphKind>,
): string {
  let next = 0
  return paragraphs(text)
    .map((paragraph) => {
      const from = next
      while (elements[next] !== undefined && startsIn(paragraph, elements[next])) next++
      const marked = markedUp(text, paragraph, elements.slice(from, next), points)
      const rend = kinds.get(paragraph.start) ?? null
      return xmlElement('p', { 'xml:id': teiId.paragraph(paragraph.number), rend }, marked)
    })
    .join('\n')
}

/** A point in the blank line between two paragraphs is the end of the first of them. */
export function pointInParagraphs(text: string): (offset: number) => number {
  const ends = paragraphs(text).map(({ start, end }) => ({ start, end }))
  return (offset) => Math.min(offset, ends.findLast(({ start }) => start <= offset)?.end ?? offset)
}

function startsIn(paragraph: Paragraph, element: InlineElement | undefined): boolean {
  return element !== undefined && element.start < paragraph.end
}

function markedUp(
  text: string,
  { start, end }: Paragraph,
  elements: readonly InlineElement[],
  points: ReadonlySet<number>,
): string {
  const open: InlineElement[] = []
  const pieces: string[] = []
  let next = 0
  const cuts = cutPoints(start, end, elements, points)
  for (const [index, cut] of cuts.entries()) {
    while (open.at(-1)?.end === cut) pieces.push(`</${open.pop()?.name}>`)
    if (points.has(cut)) pieces.push(xmlElement('anchor', { 'xml:id': teiId.point(cut) }))
    for (let element = elements[next]; element?.start === cut; element = elements[++next]) {
      pieces.push(xmlStart(element.name, { 'xml:id': element.id, ...element.attributes }))
      open.push(element)
    }
    pieces.push(xmlText(text.slice(cut, cuts[index + 1] ?? cut)))
  }
  return pieces.join('')
}

function cutPoints(
  start: number,
  end: number,
  elements: readonly InlineElement[],
  points: ReadonlySet<number>,
): number[] {
  const inside = [...points].filter((point) => start <= point && point <= end)
  const ends = elements.flatMap((element) => [element.start, element.end])
  return [...new Set([start, ...ends, ...inside, end])].sort((a, b) => a - b)
}
