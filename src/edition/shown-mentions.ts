import { contains, overlaps, type TextRange } from '@/text/range'
import { editionIndex, type IndexedParagraph } from './edition-index'
import type { Edition, Mention } from './edition-schema'
import { findEntity, paragraphsIn } from './find-by-id'
import { groupBy } from './group-by'
import { isEvent } from './is-event'
import { STANDINGS } from './lazy-vocabularies'
import { memoize } from './memoize'
import { ENTITY_KINDS, type EntityKind, FORMS, wordsOf } from './vocabularies'

/**
 * What is marked in the text: the first names and roles of a paragraph and the words that tell of
 * events, every mention, who says what, nothing.
 */
export type Marks = 'names' | 'every' | 'voices' | 'nothing'

/** The marks that an edition can show of those asked for: who says what only where somebody told the voices apart. */
export function marksFor({ voices }: Edition, asked: Marks): Marks {
  return asked === 'voices' && voices === undefined ? 'names' : asked
}

/** The kinds of entities whose lines stand in the text, in the order of lists. */
export function markedKinds(edition: Edition, marks: Marks): EntityKind[] {
  const found = new Set(
    shownMentions(edition, marks).flatMap(({ entities: [id = ''] }) => {
      const entity = findEntity(edition, id)
      return entity === null ? [] : [entity.kind]
    }),
  )
  return wordsOf(ENTITY_KINDS).filter((kind) => found.has(kind) && ENTITY_KINDS[kind].isLined)
}

/** Words of the text that are a link to what they point at, under an id of their own. */
export type MarkedWords = Pick<Mention, 'id' | 'start' | 'end' | 'words' | 'entities'> & {
  /** The event that all of them tell of, where they are no mention. */
  readonly event?: string
}

/**
 * The words that stand in the text as links, in order and never overlapping: mentions and, among
 * names, the words by which the text tells of an event.
 *
 * Of overlapping ones the outermost is kept; the others are reached from an entity's entry.
 */
export function shownMentions(edition: Edition, marks: Marks): MarkedWords[] {
  switch (marks) {
    case 'voices':
    case 'nothing':
      return []
    case 'every':
      return outermost(edition.mentions)
    case 'names':
      return editionIndex(edition).paragraphs.flatMap((paragraph) =>
        firstOfEach(edition, paragraph),
      )
  }
}

/** The same by the number of each paragraph that they have words in. */
export function shownByParagraph(
  edition: Edition,
  marks: Marks,
): ReadonlyMap<number, readonly MarkedWords[]> {
  return groupBy(shownMentions(edition, marks), (mention) =>
    paragraphsIn(edition, mention).map(({ number }) => number),
  )
}

/** In one paragraph: the first name and role of each entity, and the first words that tell of each event, outermost words. */
function firstOfEach(edition: Edition, paragraph: IndexedParagraph): MarkedWords[] {
  const named = paragraph.mentions.filter(
    (mention) => contains(paragraph, mention) && isNameOrRole(mention) && isLined(edition, mention),
  )
  const names = firsts(outermost(named), ({ form, entities }) => `${form} ${entities.join(' ')}`)
  const told = toldIn(edition, paragraph, names)
  return outermost([
    ...names,
    ...firsts(outermost(told), ({ event, entities }) => event ?? entities.join(' ')),
  ])
}

/** The first of all that have one key. */
function firsts<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = keyOf(item)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/**
 * The words of a paragraph by which the article tells of an event. They may hold the name of a
 * document, as in "An executive order issued in October", and then point at both; where they hold
 * the name of somebody or of a place, that stays a link of its own, and a mention of the event
 * stands for them.
 */
function toldIn(
  edition: Edition,
  paragraph: IndexedParagraph,
  names: readonly Mention[],
): MarkedWords[] {
  const written = names.filter((mention) => isWritten(edition, mention))
  const others = names.filter((mention) => !written.includes(mention))
  const isFree = (words: TextRange) =>
    contains(paragraph, words) && !others.some((other) => overlaps(other, words))
  const told = toldByParagraph(edition).get(paragraph.number) ?? []
  return told.flatMap(({ id, passages }): readonly MarkedWords[] => {
    const free = passages.filter(isFree)
    if (free.length === 0) {
      return paragraph.mentions.filter((one) => one.entities.includes(id) && isFree(one))
    }
    return free.map((passage) => {
      const held = written.filter((mention) => contains(passage, mention))
      const entities = [...new Set(held.flatMap((mention) => mention.entities)), id]
      return { ...passage, id: `${id}-${passage.start}`, entities, event: id }
    })
  })
}

/** The events that the article itself tells of, beside its own appearing, by the numbers of the paragraphs that do. */
const toldByParagraph = memoize((edition: Edition) =>
  groupBy(
    edition.entities
      .filter(isEvent)
      .filter(({ standing, isArticle }) => STANDINGS[standing].isStated && !isArticle),
    ({ passages }) => [
      ...new Set(passages.flatMap((passage) => paragraphsIn(edition, passage)).map(numberOf)),
    ],
  ),
)

function numberOf({ number }: IndexedParagraph): number {
  return number
}

function isWritten(edition: Edition, { entities }: Mention): boolean {
  return entities.every((id) => {
    const entity = findEntity(edition, id)
    return entity !== null && ENTITY_KINDS[entity.kind].isWritten
  })
}

function isNameOrRole({ form }: Mention): boolean {
  return FORMS[form].isMarked
}

function isLined(edition: Edition, mention: Mention): boolean {
  return mention.entities.some((id) => {
    const entity = findEntity(edition, id)
    return entity !== null && ENTITY_KINDS[entity.kind].isLined
  })
}

/** Without those that overlap a longer one, or an earlier one of the same length. */
function outermost<Words extends TextRange>(mentions: readonly Words[]): Words[] {
  return clusters(mentions).flatMap(outermostOfCluster)
}

/** Mentions that hang together by overlapping, so that each is compared with those near it alone. */
function clusters<Words extends TextRange>(mentions: readonly Words[]): Words[][] {
  const found: Words[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    if (mention.start >= end) found.push([mention])
    else found.at(-1)?.push(mention)
    end = Math.max(end, mention.end)
  }
  return found
}

function outermostOfCluster<Words extends TextRange>(mentions: readonly Words[]): Words[] {
  const kept: Words[] = []
  const longestFirst = mentions.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  for (const mention of longestFirst) {
    if (!kept.some((other) => overlaps(other, mention))) kept.push(mention)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}
