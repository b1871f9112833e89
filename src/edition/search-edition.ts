import { findInName, findInProse, type NameRank } from '@/text/find-in-name'
import { foldAccents } from '@/text/fold-accents'
import { foldForSearch } from '@/text/fold-for-search'
import { type FoldedText, sourceRange } from '@/text/fold-text'
import { preparedText } from '@/text/passage/prepared-text'
import type { TextRange } from '@/text/range'
import type { Edition, Entity, EventEntity } from './edition-schema'
import { findEntity } from './find-by-id'
import { isEvent } from './is-event'
import { STANDINGS } from './later-vocabularies'
import { listedEntities } from './listed-entities'
import { memoize } from './memoize'
import { mentionsOf } from './mentions-of'

/** Something of an edition that a search finds beside words of the text. */
type Found = {
  readonly kind: 'entity' | 'quote' | 'event' | 'section'
  readonly id: string
  /** What it is called, for an entity by its label whatever name was looked for. */
  readonly label: string
  /** The name or words that were found, where they are not the label. */
  readonly detail: string
  /** Whether the detail is no name, but words that tell of it or that were said. */
  readonly isProse: boolean
  /** Whether it is an event that the article does not state: background, or later. */
  readonly isBackground: boolean
}

/** Something found by its name: how well that answers to the words, and where in it they stand. */
export type RankedFound = Found & { readonly rank: NameRank; readonly place: TextRange }

/** An edition made ready for searching: everything folded once. */
export type SearchIndex = {
  readonly text: FoldedText
  readonly entries: readonly (Found & { readonly folded: FoldedText })[]
}

/** An edition's text and the names of all that is in it, folded; made once for an edition. */
export const searchIndex: (edition: Edition) => SearchIndex = memoize((edition) => ({
  // Links to passages need the text prepared too.
  text: foldAccents(preparedText(edition.article.text).folded),
  entries: entriesOf(edition).map((entry) => ({
    ...entry,
    folded: foldForSearch(entry.detail || entry.label),
  })),
}))

/**
 * Where the words stand in the text, regardless of case, accents, quotes and white space; in
 * order and apart.
 */
export function findWords({ text }: SearchIndex, query: string): TextRange[] {
  const words = foldForSearch(query).text.trim()
  const found: TextRange[] = []
  if (words === '') return found
  let end = 0
  for (
    let at = text.text.indexOf(words);
    at !== -1;
    at = text.text.indexOf(words, at + words.length)
  ) {
    const place = sourceRange(text, { start: at, end: at + words.length })
    // Of a letter that is folded to two the same place would be found twice.
    if (place.start >= end) {
      found.push(place)
      end = place.end
    }
  }
  return found
}

/** What in the edition has the words in its name, each thing once by the name that answers best. */
export function findEntries({ entries }: SearchIndex, query: string): RankedFound[] {
  const words = foldForSearch(query).text.trim()
  if (words === '') return []
  const best = new Map<string, RankedFound>()
  for (const { folded, ...found } of entries) {
    const answer = (found.isProse ? findInProse : findInName)(folded.text, words)
    const key = `${found.kind} ${found.id}`
    if (!answer || answer.rank >= (best.get(key)?.rank ?? Number.POSITIVE_INFINITY)) continue
    const { rank, at } = answer
    const place = sourceRange(folded, { start: at, end: at + words.length })
    best.set(key, { ...found, rank, place })
  }
  return [...best.values()]
}

function entriesOf(edition: Edition): Found[] {
  const listed = new Set(listedEntities(edition))
  return [
    ...edition.entities
      .filter((entity) => listed.has(entity) && !isEvent(entity))
      .flatMap((entity) => namesOf(edition, entity)),
    ...edition.sections.map(({ id, heading }) => entry('section', id, heading)),
    ...edition.entities.filter(isEvent).flatMap(wordsOfEvent),
    ...edition.quotations.flatMap(({ id, parts, records, speakers }) => {
      const label = speakers
        // Short, since the words said are shown beside it.
        .flatMap((speaker) => findEntity(edition, speaker)?.shortLabel ?? [])
        .join(', ')
      const wordings = [...parts, ...(records ?? [])].flatMap(({ words }) => words ?? [])
      return wordings.map((words) => ({
        ...entry('quote', id, label, words),
        isProse: true,
      }))
    }),
  ]
}

/** An entity by its label, its name, and every name and role the text gives it. */
function namesOf(edition: Edition, entity: Entity): Found[] {
  const mentioned = mentionsOf(edition, entity.id)
    .filter(({ form }) => form !== 'pronoun')
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

/** An event by its label and by what is told of it. */
function wordsOfEvent({ id, label, description, standing }: EventEntity): Found[] {
  const { isStated } = STANDINGS[standing]
  const isBackground = !isStated
  return [
    { ...entry('event', id, label), isBackground },
    ...(description === null
      ? []
      : [{ ...entry('event', id, label, description), isBackground, isProse: true }]),
  ]
}

function entry(kind: Found['kind'], id: string, label: string, detail = ''): Found {
  return { kind, id, label, detail, isProse: false, isBackground: false }
}
