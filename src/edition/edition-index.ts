import { type Paragraph, paragraphs } from '@/text/paragraphs'
import type { TextRange } from '@/text/range'
import type {
  Edition,
  Entity,
  EventEntity,
  Gap,
  Mention,
  Note,
  Quotation,
  Section,
  Source,
  StatedDate,
  Voice,
} from './edition-schema'
import { parseEdtf } from './edtf'
import { groupBy } from './group-by'
import { isEvent } from './is-event'
import { memoize } from './memoize'
import { DIRECTNESS, ENTITY_KINDS, type ParagraphKind, wordsOf } from './vocabularies'

/** A paragraph with every annotation that has words in it, in the order of the text. */
export type IndexedParagraph = Paragraph & {
  /** What it is, where it is not plain text of the article. */
  readonly kind: ParagraphKind | null
  readonly mentions: readonly Mention[]
  readonly quotations: readonly Quotation[]
  readonly dates: readonly StatedDate[]
  readonly notes: readonly Note[]
  readonly voices: readonly Voice[]
}

/** An edition by id, by entity and by paragraph. Lists are in the order of the text. */
export type EditionIndex = {
  readonly paragraphs: readonly IndexedParagraph[]
  readonly sections: readonly Section[]
  readonly quotations: readonly Quotation[]
  /** Events in the order of their dates. */
  readonly events: readonly EventEntity[]
  readonly entity: ReadonlyMap<string, Entity>
  readonly section: ReadonlyMap<string, Section>
  readonly source: ReadonlyMap<string, Source>
  readonly quotation: ReadonlyMap<string, Quotation>
  readonly note: ReadonlyMap<string, Note>
  readonly date: ReadonlyMap<string, StatedDate>
  readonly gap: ReadonlyMap<string, Gap>
  /** The place of each entity among all of them, kind by kind, from 1. */
  readonly entityNumber: ReadonlyMap<string, number>
  /** The place of each source in the list of sources, from 1. */
  readonly sourceNumber: ReadonlyMap<string, number>
  /** The place of each quotation in quotation marks among these, from 1. */
  readonly quoteNumber: ReadonlyMap<string, number>
  readonly mentionsOf: ReadonlyMap<string, readonly Mention[]>
  /** The events that an entity is or takes part in, in the order of their dates. */
  readonly eventsOf: ReadonlyMap<string, readonly EventEntity[]>
  readonly datesOf: ReadonlyMap<string, readonly StatedDate[]>
}

/**
 * What is asked of an edition over and over, found once: editions never change, so the index is kept
 * as long as its edition is. It takes a time that grows with the edition, not with its square.
 */
export const editionIndex: (edition: Edition) => EditionIndex = memoize((edition) => {
  const mentions = inOrder(edition.mentions)
  const quotations = edition.quotations.toSorted((a, b) => startOf(a) - startOf(b))
  const events = eventsByDate(edition)
  return {
    paragraphs: indexParagraphs(edition, mentions, quotations),
    sections: inOrder(edition.sections),
    quotations,
    events,
    entity: byId(edition.entities),
    section: byId(edition.sections),
    source: byId(edition.sources),
    quotation: byId(edition.quotations),
    note: byId(edition.notes ?? []),
    date: byId(edition.dates),
    gap: byId(edition.gaps ?? []),
    entityNumber: numbersOf(
      wordsOf(ENTITY_KINDS).flatMap((kind) =>
        edition.entities.filter((entity) => entity.kind === kind),
      ),
    ),
    sourceNumber: numbersOf(edition.sources),
    quoteNumber: numbersOf(
      quotations.filter(({ directness }) => DIRECTNESS[directness].own !== 'none'),
    ),
    mentionsOf: groupBy(mentions, (mention) => mention.entities),
    eventsOf: groupBy(events, ({ id, involves }) => [id, ...involves]),
    datesOf: groupBy(edition.dates, ({ event }) => (event === undefined ? [] : [event])),
  }
})

/** The last of some ranges, in order and apart, that begins at or before `offset`; -1 where none does. */
export function lastBefore(ranges: readonly TextRange[], offset: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const start = ranges[middle]?.start ?? Number.POSITIVE_INFINITY
    if (start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

type Lists = {
  readonly [List in
    | 'mentions'
    | 'quotations'
    | 'dates'
    | 'notes'
    | 'voices']: IndexedParagraph[List][number][]
}

function indexParagraphs(
  { article, dates, notes = [], voices = [] }: Edition,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): IndexedParagraph[] {
  const blocks = paragraphs(article.text)
  const lists = blocks.map(
    (): Lists => ({ mentions: [], quotations: [], dates: [], notes: [], voices: [] }),
  )
  /** The lists of the paragraphs that a range has words in. */
  function listsAt({ start, end }: TextRange): Lists[] {
    const first = Math.max(0, lastBefore(blocks, start))
    return lists.slice(first, lastBefore(blocks, Math.max(start, end - 1)) + 1)
  }
  for (const mention of mentions) for (const at of listsAt(mention)) at.mentions.push(mention)
  for (const date of inOrder(dates)) for (const at of listsAt(date)) at.dates.push(date)
  for (const note of inOrder(notes)) for (const at of listsAt(note)) at.notes.push(note)
  for (const voice of voices) for (const at of listsAt(voice)) at.voices.push(voice)
  for (const quotation of quotations) {
    for (const at of new Set(quotation.parts.flatMap(listsAt))) at.quotations.push(quotation)
  }
  const kinds = new Map(article.paragraphs.map(({ start, kind }) => [start, kind]))
  return blocks.map((block, index) => ({
    ...block,
    kind: kinds.get(block.start) ?? null,
    ...EMPTY,
    ...lists[index],
  }))
}

const EMPTY: Lists = { mentions: [], quotations: [], dates: [], notes: [], voices: [] }

function eventsByDate({ entities }: Edition): EventEntity[] {
  return entities
    .filter(isEvent)
    .map((event) => ({ event, ...daysOf(event) }))
    .toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to))
    .map(({ event }) => event)
}

/** The first and the last day an event may have happened; the order of events goes by them. */
function daysOf({ date }: EventEntity): { readonly from: string; readonly to: string } {
  const { first = null, last = null } = parseEdtf(date) ?? {}
  return { from: first ?? last ?? date, to: last ?? first ?? date }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function startOf({ parts }: Quotation): number {
  return Math.min(...parts.map(({ start }) => start))
}

function inOrder<Range extends TextRange>(ranges: readonly Range[]): Range[] {
  return ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** By id; of two with one id, the first. */
function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.toReversed().map((item) => [item.id, item]))
}

function numbersOf(items: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(items.map(({ id }, index) => [id, index + 1]))
}
