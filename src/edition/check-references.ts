import { type EditionProblem, problem } from './edition-problem'
import type { Edition, Entity } from './edition-schema'

/** An id given where another thing is meant, and what that thing may be. */
type Reference = { readonly path: string; readonly id: string; readonly to: Wanted }

type Wanted = 'an entity' | 'a speaker' | 'an event' | 'a source'

/** Ids that lead nowhere or to another kind of thing, stand twice in one list, or point at themselves. */
export function checkReferences(edition: Edition): EditionProblem[] {
  const kinds = kindsById(edition)
  return [
    ...referencesOf(edition).flatMap(({ path, id, to }) => {
      const kind = kinds.get(id)
      if (kind === undefined)
        return [problem('reference', path, `nothing has the id "${id}", expected ${to}`)]
      return fits(kind, to)
        ? []
        : [problem('reference', path, `"${id}" is ${kind}, expected ${to}`)]
    }),
    ...checkRepeats(edition),
    ...checkArticleEvents(edition),
  ]
}

function fits(kind: string, to: Wanted): boolean {
  switch (to) {
    case 'an entity':
      return kind === 'an entity' || kind === 'an event'
    case 'a speaker':
      return kind === 'an entity'
    case 'an event':
    case 'a source':
      return kind === to
  }
}

/** What each id names; of an id that stands twice, the first. */
function kindsById(edition: Edition): Map<string, string> {
  const { sections, entities, mentions, quotations, dates, sources } = edition
  const { notes = [], gaps = [] } = edition
  const named = [
    ...entities.map(({ id, kind }) => [id, kind === 'event' ? 'an event' : 'an entity'] as const),
    ...sources.map(({ id }) => [id, 'a source'] as const),
    ...sections.map(({ id }) => [id, 'a section'] as const),
    ...mentions.map(({ id }) => [id, 'a mention'] as const),
    ...quotations.map(({ id }) => [id, 'a quotation'] as const),
    ...dates.map(({ id }) => [id, 'a date'] as const),
    ...notes.map(({ id }) => [id, 'a note'] as const),
    ...gaps.map(({ id }) => [id, 'a gap'] as const),
  ]
  return new Map(named.toReversed())
}

function referencesOf(edition: Edition): Reference[] {
  const records = edition.quotations.flatMap(({ records }, quotation) =>
    (records ?? []).flatMap(({ seenIn, official }, record) => {
      const path = `quotations[${quotation}].records[${record}]`
      return [
        { path: `${path}.seenIn`, id: seenIn, to: 'a source' as const },
        ...(official === null
          ? []
          : [{ path: `${path}.official`, id: official, to: 'a source' as const }]),
      ]
    }),
  )
  const dated = edition.dates.flatMap(({ event }, index) =>
    event === undefined
      ? []
      : [{ path: `dates[${index}].event`, id: event, to: 'an event' as const }],
  )
  const listed = idListsOf(edition).flatMap(({ path, ids, to }) =>
    ids.map((id, index) => ({ path: `${path}[${index}]`, id, to })),
  )
  return [...listed, ...records, ...dated]
}

type IdList = { readonly path: string; readonly ids: readonly string[]; readonly to: Wanted }

function idListsOf(edition: Edition): IdList[] {
  const { entities, mentions, quotations, notes = [], voices = [] } = edition
  return [
    ...entities.flatMap(entityLists),
    ...mentions.map(({ entities: ids }, index) =>
      list(`mentions[${index}].entities`, ids, 'an entity'),
    ),
    ...quotations.flatMap(({ speakers, about }, index) => [
      list(`quotations[${index}].speakers`, speakers, 'a speaker'),
      list(`quotations[${index}].about`, about, 'an entity'),
    ]),
    ...notes.map(({ sources }, index) => list(`notes[${index}].sources`, sources, 'a source')),
    ...voices.map(({ speakers }, index) =>
      list(`voices[${index}].speakers`, speakers, 'a speaker'),
    ),
  ]
}

function entityLists(entity: Entity, index: number): IdList[] {
  const sources = list(`entities[${index}].sources`, entity.sources, 'a source')
  if (entity.kind !== 'event') return [sources]
  return [sources, list(`entities[${index}].involves`, entity.involves, 'an entity')]
}

function list(path: string, ids: readonly string[], to: Wanted): IdList {
  return { path, ids, to }
}

function checkRepeats(edition: Edition): EditionProblem[] {
  return idListsOf(edition).flatMap(({ path, ids }) => {
    const seen = new Set<string>()
    return ids.flatMap((id, index) => {
      if (seen.has(id)) return [problem('reference', `${path}[${index}]`, `"${id}" stands twice`)]
      seen.add(id)
      return []
    })
  })
}

/** The article appears once. */
function checkArticleEvents({ entities }: Edition): EditionProblem[] {
  const indices = entities.flatMap((entity, index) =>
    entity.kind === 'event' && entity.isArticle ? [index] : [],
  )
  return indices
    .slice(1)
    .map((index) =>
      problem(
        'reference',
        `entities[${index}].isArticle`,
        `entities[${indices[0]}] is already the article appearing`,
      ),
    )
}
