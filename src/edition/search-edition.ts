import { foldAccents } from '@/text/fold-accents'
import { type FoldedText, foldText, sourceRange } from '@/text/fold-text'
import type { TextRange } from '@/text/range'
import type { Edition, Entity } from './edition-schema'
import { listedEntities } from './events'
import { isEvent } from './is-event'

/** Something of an edition that a search finds beside words of the text. */
export type Found = {
  readonly kind: 'entity' | 'quote' | 'event' | 'section'
  readonly id: string
  /** What it is called, for an entity by its label whatever name was looked for. */
  readonly label: string
  /** The name or words that were found, where they are not the label. */
  readonly detail: string
}

/** An edition made ready for searching: everything folded once. */
export type SearchIndex = {
  readonly text: FoldedText
  readonly entries: readonly (Found & { readonly folded: string })[]
}

/** Fold an edition's text and the names of all that is in it; about 20 ms for 10,000 words. */
export function searchIndex(edition: Edition): SearchIndex {
  return {
    text: fold(edition.article.text),
    entries: entriesOf(edition).map((entry) => ({
      ...entry,
      folded: fold(entry.detail || entry.label).text,
    })),
  }
}

/** Where the words stand in the text, regardless of case, accents, quotes and white space; in order. */
export function findWords({ text }: SearchIndex, query: string): TextRange[] {
  const words = fold(query).text.trim()
  const found: TextRange[] = []
  if (words === '') return found
  for (
    let at = text.text.indexOf(words);
    at !== -1;
    at = text.text.indexOf(words, at + words.length)
  ) {
    found.push(sourceRange(text, { start: at, end: at + words.length }))
  }
  return found
}

/** What in the edition has the words in its name, the best first, each thing once. */
export function findEntries({ entries }: SearchIndex, query: string): Found[] {
  const words = fold(query).text.trim()
  if (words === '') return []
  const best = new Map<string, { readonly found: Found; readonly rank: number }>()
  for (const { folded, ...found } of entries) {
    const rank = rankOf(folded, words) + KIND_RANK[found.kind]
    const key = `${found.kind} ${found.id}`
    if (rank < MISS && rank < (best.get(key)?.rank ?? MISS)) best.set(key, { found, rank })
  }
  return [...best.values()].toSorted((a, b) => a.rank - b.rank).map(({ found }) => found)
}

/** As a reader types: neither case nor accents, quotes or white space matter. */
function fold(words: string): FoldedText {
  return foldAccents(foldText(words))
}

const MISS = 100

/** Of two things found equally well, who is named comes before what is said. */
const KIND_RANK = { entity: 0, section: 1, event: 2, quote: 3 } as const

/** 0 for the whole name, then its beginning, the beginning of a word in it, any place in it. */
function rankOf(folded: string, words: string): number {
  const at = folded.indexOf(words)
  if (at === -1) return MISS
  if (folded === words) return 0
  if (at === 0) return 10
  return folded.includes(` ${words}`) ? 20 : 30
}

function entriesOf(edition: Edition): Found[] {
  const listed = new Set(listedEntities(edition))
  return [
    ...edition.entities
      .filter((entity) => listed.has(entity) && !isEvent(entity))
      .flatMap((entity) => namesOf(edition, entity)),
    ...edition.sections.map(({ id, heading }) => entry('section', id, heading)),
    ...edition.entities
      .filter(isEvent)
      .flatMap(({ id, label, description }) => [
        entry('event', id, label),
        entry('event', id, label, description),
      ]),
    ...edition.quotations.flatMap(({ id, parts, records, speakers }) => {
      const label = edition.entities
        .filter((entity) => speakers.includes(entity.id))
        .map((entity) => entity.label)
        .join(', ')
      return [...parts, ...records].map(({ words }) => entry('quote', id, label, words))
    }),
  ]
}

/** An entity by its label, its name, and every name and role the text gives it. */
function namesOf(edition: Edition, entity: Entity): Found[] {
  const mentioned = edition.mentions
    .filter(({ entities, form }) => entities.includes(entity.id) && form !== 'pronoun')
    .map(({ words }) => words)
  const names = [
    entity.shortLabel,
    ...('name' in entity && entity.name ? [entity.name] : []),
    ...mentioned,
  ]
  return [
    entry('entity', entity.id, entity.label),
    ...[...new Set(names)].map((name) => entry('entity', entity.id, entity.label, name)),
  ]
}

function entry(kind: Found['kind'], id: string, label: string, detail = ''): Found {
  return { kind, id, label, detail }
}
