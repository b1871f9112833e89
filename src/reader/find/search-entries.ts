import { nameInOrder } from '@/edition/author-names'
import type { Edition, Entity, EventEntity, Quotation, Source } from '@/edition/edition-schema'
import { findEntity } from '@/edition/find-by-id'
import { isEvent } from '@/edition/is-event'
import { STANDINGS } from '@/edition/lazy-vocabularies'
import { listedEntities } from '@/edition/listed-entities'
import { mentionsOf } from '@/edition/mentions-of'
import { quotationRange } from '@/edition/quotations'
import { formatDate } from '@/export/date-words'
import type { TextRange } from '@/text/range'

/** What a search finds beside words of the text. */
type EntryKind =
  | 'entity'
  | 'section'
  | 'quote'
  | 'event'
  | 'note'
  | 'date'
  | 'source'
  | 'article'
  | 'about'

/** One thing of an edition that the page shows and a search finds. */
export type SearchEntry = {
  readonly kind: EntryKind
  readonly id: string
  /** What it is called, whatever words of it were looked for; empty where its own words say it. */
  readonly label: string
  /** Other names it has. */
  readonly names: readonly string[]
  /** What is told of it, or was said. */
  readonly prose: readonly string[]
  /** Where in the text it is first spoken of; `null` where it is not. */
  readonly place: TextRange | null
  /** Whether it is an event that the article does not state: background, or later. */
  readonly isBackground: boolean
}

/** All that the page of an edition holds beside the text, as a search finds it. */
export function searchEntries(edition: Edition): SearchEntry[] {
  const listed = new Set(listedEntities(edition))
  return [
    ...edition.entities
      .filter((entity) => listed.has(entity) && !isEvent(entity))
      .map((entity) => entityEntry(edition, entity)),
    ...edition.sections.map(({ id, heading, start, end }) =>
      entry('section', id, heading, { place: { start, end } }),
    ),
    ...edition.entities.filter(isEvent).map((event) => eventEntry(edition, event)),
    ...edition.quotations.map((quotation) => quoteEntry(edition, quotation)),
    ...noteEntries(edition),
    ...dateEntries(edition),
    ...edition.sources.map(sourceEntry),
    ...entriesOfWhole(edition),
  ]
}

/** An entity by its label, its name, and every name and role the text gives it. */
function entityEntry(edition: Edition, entity: Entity): SearchEntry {
  const mentions = mentionsOf(edition, entity.id)
  const named = mentions.filter(({ form }) => form !== 'pronoun').map(({ words }) => words)
  const full = 'name' in entity && entity.name ? [entity.name] : []
  return entry('entity', entity.id, entity.label, {
    names: [...new Set([entity.shortLabel, ...full, ...named])],
    prose: told([entity.description, entity.comment, ...entity.links.map(({ label }) => label)]),
    place: mentions[0] ?? null,
  })
}

/** An event by its label, what is told of it, and its date, as people and as machines write it. */
function eventEntry(edition: Edition, event: EventEntity): SearchEntry {
  const [mention] = mentionsOf(edition, event.id)
  return entry('event', event.id, event.label, {
    names: mentionsOf(edition, event.id).map(({ words }) => words),
    prose: told([event.description, event.comment, formatDate(event.date), event.date]),
    place: mention ?? null,
    isBackground: !STANDINGS[event.standing].isStated,
  })
}

function quoteEntry(edition: Edition, quotation: Quotation): SearchEntry {
  const { id, speakers, parts, records, comment } = quotation
  const label = speakers
    // Short, since the words said are shown beside it.
    .flatMap((speaker) => findEntity(edition, speaker)?.shortLabel ?? [])
    .join(', ')
  const printed = parts.map(({ words }) => words)
  const recorded = (records ?? []).flatMap(({ words, finding, comment: said, label: what }) => [
    ...[words, finding, said, what],
  ])
  return entry('quote', id, label, {
    prose: told([...printed, ...recorded, comment]),
    place: quotationRange(quotation),
  })
}

function noteEntries({ notes = [], gaps = [] }: Edition): SearchEntry[] {
  return [
    ...notes.map(({ id, text, record, start, end }) =>
      entry('note', id, '', { prose: told([text, record]), place: { start, end } }),
    ),
    ...gaps.map(({ id, text, start, end }) =>
      entry('note', id, '', { prose: [text], place: { start, end } }),
    ),
  ]
}

function dateEntries({ dates }: Edition): SearchEntry[] {
  return dates.map(({ id, words, edtf, basis, start, end }) => {
    const resolved = edtf === null ? null : formatDate(edtf)
    return entry('date', id, resolved ? `“${words}”: ${resolved}` : `“${words}”`, {
      prose: told([basis.reason, edtf]),
      place: { start, end },
    })
  })
}

function sourceEntry({ id, publisher, title, date, comment }: Source): SearchEntry {
  return entry('source', id, publisher ? `${publisher}, ${title}` : title, {
    prose: told([date && formatDate(date), comment]),
  })
}

/** What stands above the text, and what is said of the edition beneath it. */
function entriesOfWhole({ article, editorial, corrections = [] }: Edition): SearchEntry[] {
  const { headline, publisher, published, authors, provenance } = article
  const above = told([
    editorial?.headline,
    headline,
    editorial?.summary,
    publisher,
    published && formatDate(published),
    ...(authors ?? []).map(nameInOrder),
  ])
  const beneath = told([provenance, ...corrections.map(({ what }) => what)])
  return [
    entry('article', 'article', 'Top of the article', { prose: above }),
    entry('about', 'sources', 'About this edition', { prose: beneath }),
  ]
}

function told(words: readonly (string | null | undefined)[]): string[] {
  return words.flatMap((one) => one || [])
}

function entry(
  kind: EntryKind,
  id: string,
  label: string,
  more: Partial<Pick<SearchEntry, 'names' | 'prose' | 'place' | 'isBackground'>>,
): SearchEntry {
  return { kind, id, label, names: [], prose: [], place: null, isBackground: false, ...more }
}
