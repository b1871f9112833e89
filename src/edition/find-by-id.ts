import type { TextRange } from '@/text/range'
import { editionIndex, type IndexedParagraph, lastBefore } from './edition-index'
import type { Edition, Entity, Section, Source } from './edition-schema'

/** The entity with that id; `null` when the edition has none. */
export function findEntity(edition: Edition, id: string): Entity | null {
  return editionIndex(edition).entity.get(id) ?? null
}

/** The source with that id; `null` when the edition has none. */
export function findSource(edition: Edition, id: string): Source | null {
  return editionIndex(edition).source.get(id) ?? null
}

/** The section that the offset (UTF-16 units) stands in; `null` between sections. */
export function sectionAt(edition: Edition, offset: number): Section | null {
  const { sections } = editionIndex(edition)
  const section = sections[lastBefore(sections, offset)]
  return section && offset < section.end ? section : null
}

/** The paragraph that the offset (UTF-16 units) stands in or just after; the first one before the text. */
export function paragraphAt(edition: Edition, offset: number): IndexedParagraph {
  const { paragraphs } = editionIndex(edition)
  const found = paragraphs[Math.max(0, lastBefore(paragraphs, offset))]
  if (!found) throw new Error('No text')
  return found
}

/** The paragraphs that a range has words in, in order. */
export function paragraphsIn(edition: Edition, { start, end }: TextRange): IndexedParagraph[] {
  const first = paragraphAt(edition, start)
  const last = paragraphAt(edition, Math.max(start, end - 1))
  return editionIndex(edition).paragraphs.slice(first.number - 1, last.number)
}

/** The number of the paragraph that the offset (UTF-16 units) stands in or just after, from 1. */
export function paragraphNumberAt(edition: Edition, offset: number): number {
  return paragraphAt(edition, offset).number
}
