import { inOrder } from '@/text/in-order'
import { type Paragraph, paragraphs } from '@/text/paragraphs'
import type { TextRange } from '@/text/range'
import type {
  Edition,
  Entity,
  Gap,
  Mention,
  Note,
  Quotation,
  Section,
  Source,
  StatedDate,
  Voice,
} from './edition-schema'
import { groupBy } from './group-by'
import type { ParagraphKind } from './lazy-vocabularies'
import { memoize } from './memoize'
import { DIRECTNESS, ENTITY_KINDS, wordsOf } from './vocabularies'

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
  readonly entity: ReadonlyMap<string, Entity>
  readonly source: ReadonlyMap<string, Source>
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
  readonly datesOf: ReadonlyMap<string, readonly StatedDate[]>
}

/**
 * What is asked of an edition over and over, found once: editions never change, so the index is kept
 * as long as its edition is. It takes a time that grows with the edition, not with its square.
 */
export const editionIndex: (edition: Edition) => EditionIndex = memoize((edition) => {
  const mentions = inOrder(edition.mentions)
  const quotations = edition.quotations.toSorted((a, b) => startOf(a) - startOf(b))
  return {
    paragraphs: indexParagraphs(edition, mentions, quotations),
    sections: inOrder(edition.sections),
    quotations,
    entity: byId(edition.entities),
    source: byId(edition.sources),
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

/** A paragraph whose lists are still being filled. */
type Filled = Paragraph & {
  readonly kind: ParagraphKind | null
  readonly mentions: Mention[]
  readonly quotations: Quotation[]
  readonly dates: StatedDate[]
  readonly notes: Note[]
  readonly voices: Voice[]
}

function indexParagraphs(
  { article, dates, notes = [], voices = [] }: Edition,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
): IndexedParagraph[] {
  const kinds = new Map(article.paragraphs.map(({ start, kind }) => [start, kind]))
  const blocks = paragraphs(article.text).map(
    (block): Filled => ({
      ...block,
      kind: kinds.get(block.start) ?? null,
      ...{ mentions: [], quotations: [], dates: [], notes: [], voices: [] },
    }),
  )
  /** The paragraphs that a range has words in. */
  function blocksAt({ start, end }: TextRange): Filled[] {
    const first = Math.max(0, lastBefore(blocks, start))
    return blocks.slice(first, lastBefore(blocks, Math.max(start, end - 1)) + 1)
  }
  for (const mention of mentions) for (const at of blocksAt(mention)) at.mentions.push(mention)
  for (const date of inOrder(dates)) for (const at of blocksAt(date)) at.dates.push(date)
  for (const note of inOrder(notes)) for (const at of blocksAt(note)) at.notes.push(note)
  for (const voice of voices) for (const at of blocksAt(voice)) at.voices.push(voice)
  for (const quotation of quotations) {
    for (const at of new Set(quotation.parts.flatMap(blocksAt))) at.quotations.push(quotation)
  }
  return blocks
}

function startOf({ parts }: Quotation): number {
  return Math.min(...parts.map(({ start }) => start))
}

/** By id; of two with one id, the first. */
function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.toReversed().map((item) => [item.id, item]))
}

function numbersOf(items: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(items.map(({ id }, index) => [id, index + 1]))
}
