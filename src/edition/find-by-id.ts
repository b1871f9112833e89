import type { Edition, Entity, Section, Source } from './edition-schema'

/** The entity with that id; `null` when the edition has none. */
export function findEntity(edition: Edition, id: string): Entity | null {
  return edition.entities.find((entity) => entity.id === id) ?? null
}

/** The source with that id; `null` when the edition has none. */
export function findSource(edition: Edition, id: string): Source | null {
  return edition.sources.find((source) => source.id === id) ?? null
}

/** The section that the offset (UTF-16 units) stands in; `null` between sections. */
export function sectionAt(edition: Edition, offset: number): Section | null {
  return edition.sections.find(({ start, end }) => start <= offset && offset < end) ?? null
}
